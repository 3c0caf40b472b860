using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>Opens the inquiry of a form while its sender waits for the page; a private message that goes on in a talk goes there.</summary>
public sealed class FormIntake(PromptStore prompt, IRequesterLookup requesters)
{
    public async Task<AppendResult> OpenAsync(InquiryAppend append, CancellationToken cancellation)
    {
        return append.Events is [{ Door: MessageDoor.PrivateMessage, Body: { } text } message] && !string.IsNullOrWhiteSpace(text) && await prompt.Talks.FindAsync(append.Opening, cancellation) is { } talk
            ? await JoinAsync(talk, message, text, cancellation)
            : (await new OpenInquiry(prompt.Inquiries, prompt.Catalogs, requesters).ExecuteAsync([append], cancellation))[0];
    }

    private async Task<AppendResult> JoinAsync(PrivateTalk talk, InquiryEvent message, string text, CancellationToken cancellation)
    {
        if (talk.HasMessage)
            return new AppendResult(talk.InquiryId, false, 0);

        var words = new CustomerWords
        {
            SourceKey = message.SourceKey,
            Door = MessageDoor.PrivateMessage,
            HappenedOnUtc = message.HappenedOnUtc,
            Subject = message.Subject,
            Text = text,
            AuthorName = message.ActorName,
            AuthorId = message.ActorId,
            IsRecovered = message.IsRecovered
        };
        return new AppendResult(await new JoinInquiry(prompt.Inquiries, new RecordedInstant(message.RecordedOnUtc)).ExecuteAsync(talk.InquiryId, words, cancellation), false, 1);
    }
}
