namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>How far a survey has come.</summary>
/// <param name="Invited">People to whom a mail was sent; reminders aren't counted.</param>
/// <param name="Waiting">People whose mail is planned and not sent yet.</param>
/// <param name="Answered">Answers that a human confirmed, those that staff took out of the numbers included.</param>
public sealed record SurveyTotals(int Invited, int Waiting, int Answered)
{
    public static SurveyTotals None { get; } = new(0, 0, 0);
}
