namespace Nop.Plugin.CustomerCare.Inquiries.Replies;

/// <summary>A reply from outside that answered nothing we knew of.</summary>
public sealed record StrayReply
{
    public required long Id { get; init; }

    public required OutsideReply Reply { get; init; }

    /// <summary>When this store learned of it, UTC.</summary>
    public required DateTime RecordedOnUtc { get; init; }

    /// <summary>The inquiry that it turned out to answer; null while nobody said so.</summary>
    public long? InquiryId { get; init; }

    /// <summary>When it was placed or dismissed, UTC; null while it waits for that.</summary>
    public DateTime? SettledOnUtc { get; init; }

    /// <summary>Who placed or dismissed it; null while nobody did, and where it was found out by itself.</summary>
    public string? SettledBy { get; init; }
}
