namespace Nop.Plugin.CustomerCare.Surveys.Answering;

/// <summary>A form that we made, as it comes back: the client carries it sealed and can't write one itself.</summary>
/// <param name="Key">32 hexadecimal digits, fresh for each form; the follow-up form has that of the score's form.</param>
/// <param name="IssuedOnUtc">When its page was made.</param>
public sealed record AnswerForm(long InvitationId, string Key, AnswerStep Step, DateTime IssuedOnUtc)
{
    public static AnswerForm New(long invitationId, AnswerStep step, DateTime nowUtc)
    {
        return new AnswerForm(invitationId, Guid.NewGuid().ToString("N"), step, nowUtc);
    }
}
