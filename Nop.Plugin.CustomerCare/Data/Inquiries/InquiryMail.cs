namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>One of the host's queued mails and the inquiry it belongs to.</summary>
public sealed record InquiryMail
{
    public int QueuedEmailId { get; init; }

    public long InquiryId { get; init; }

    /// <summary>The reply it carries; null if it carries the customer's own message.</summary>
    public string? EventSourceKey { get; init; }
}
