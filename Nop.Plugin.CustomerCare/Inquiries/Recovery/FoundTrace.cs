using Nop.Plugin.CustomerCare.Inquiries.Privacy;
using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>A message or a reply, as the store's tables tell of it: exactly one of <see cref="Inquiry"/> and <see cref="Reply"/> is set.</summary>
/// <param name="Cursor">From where reading goes on once this is done with.</param>
/// <param name="HappenedOnUtc">UTC.</param>
public sealed record FoundTrace(TraceKind Kind, TraceCursor Cursor, DateTime HappenedOnUtc)
{
    public InquiryAppend? Inquiry { get; init; }

    public OutsideReply? Reply { get; init; }

    /// <summary>The key under which it is recorded.</summary>
    public string SourceKey => Inquiry?.Opening.SourceKey ?? Reply!.SourceKey;

    /// <summary>Who wrote, or was answered.</summary>
    public Person Requester => Inquiry is { Opening: var opening } ? Person.Of(opening.CustomerId, opening.RequesterEmail) : Person.Of(Reply!.CustomerId, Reply.RequesterEmail);

    /// <summary>The host's queued mails that carry it.</summary>
    public IReadOnlyList<int> QueuedEmailIds => Inquiry?.QueuedEmailIds ?? [];
}
