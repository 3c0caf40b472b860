namespace Nop.Plugin.CustomerCare.Inquiries.Intake;

/// <summary>Opens the inquiry of somebody who didn't write, at the time they asked.</summary>
public sealed class EnterInquiry(OpenInquiry open, TimeProvider clock)
{
    /// <returns>What became of it; the same form with the same words once more finds the first.</returns>
    /// <exception cref="ArgumentException">The text is blank, the time is still to come, or the channel is none of <see cref="HandEntry.Channels"/>.</exception>
    public async Task<AppendResult> ExecuteAsync(HandEntry entry, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var nowUtc = clock.NowUtc();
        if (string.IsNullOrWhiteSpace(entry.Text) || entry.HappenedOnUtc > nowUtc || !HandEntry.Channels.Contains(entry.Channel))
            throw new ArgumentException("What is entered by hand has a text, lies in the past and came in a way that leaves no trace.", nameof(entry));

        var opening = new NewInquiry
        {
            SourceKey = SourceKey.Of("by_hand", entry.FormId.ToString("N"), WireName.Of(entry.Channel), entry.RequesterEmail, entry.RequesterName, entry.OrderNumber, entry.Subject, entry.Text),
            Channel = entry.Channel,
            StoreId = entry.StoreId,
            Priority = entry.Priority,
            RequesterName = entry.RequesterName,
            RequesterEmail = entry.RequesterEmail,
            CustomerId = entry.CustomerId,
            LanguageCode = entry.LanguageCode,
            OrderNumber = entry.OrderNumber,
            Subject = entry.Subject
        };
        var message = new InquiryEvent
        {
            Kind = InquiryEventKind.CustomerMessage,
            HappenedOnUtc = LogClock.AsKept(entry.HappenedOnUtc),
            RecordedOnUtc = nowUtc,
            Actor = ActorKind.Requester,
            ActorName = entry.RequesterName,
            ActorId = entry.CustomerId,
            SourceKey = opening.SourceKey,
            Subject = entry.Subject,
            Body = entry.Text,
            Door = MessageDoor.ByHand
        };
        return (await open.ExecuteAsync([new InquiryAppend(opening, entry.EnteredById is null ? [message] : [message, Entered(entry, message)])], cancellation))[0];
    }

    // A note without words: no clock minds it, and its requester never sees it.
    private static InquiryEvent Entered(HandEntry entry, InquiryEvent message)
    {
        return new InquiryEvent
        {
            Kind = InquiryEventKind.Note,
            HappenedOnUtc = message.RecordedOnUtc,
            RecordedOnUtc = message.RecordedOnUtc,
            Actor = ActorKind.Agent,
            ActorName = entry.EnteredBy,
            ActorId = entry.EnteredById,
            SourceKey = SourceKey.Of("entered", message.SourceKey),
            Door = MessageDoor.ByHand
        };
    }
}
