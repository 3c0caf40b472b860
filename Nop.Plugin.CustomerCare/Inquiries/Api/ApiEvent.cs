namespace Nop.Plugin.CustomerCare.Inquiries.Api;

/// <summary>One thing that another system tells of, read and found sound.</summary>
public sealed record ApiEvent
{
    /// <summary>Its place in the batch, from 0.</summary>
    public required int Item { get; init; }

    /// <summary>Unique among all that the system tells, as it wrote it.</summary>
    public required string SourceKey { get; init; }

    /// <summary>One of <see cref="ApiEventReader.Kinds"/>.</summary>
    public required InquiryEventKind Kind { get; init; }

    /// <summary>UTC, whole microseconds, not in the future.</summary>
    public required DateTime HappenedOnUtc { get; init; }

    /// <summary>The inquiry as the other system names it.</summary>
    public string? InquiryKey { get; init; }

    /// <summary>The inquiry's number here.</summary>
    public long? InquiryId { get; init; }

    public Channel Channel { get; init; } = Channel.Api;

    public string? RequesterEmail { get; init; }

    public string? RequesterName { get; init; }

    public string? Subject { get; init; }

    public string? Body { get; init; }

    /// <summary>Who answered, noted or set the status; for <see cref="InquiryEventKind.Assigned"/> who got it.</summary>
    public string? Agent { get; init; }

    /// <summary>The host's customer id of that agent; null if the store doesn't know them.</summary>
    public int? AgentId { get; init; }

    /// <summary>For <see cref="InquiryEventKind.Status"/>.</summary>
    public InquiryStatus? Status { get; init; }

    public Priority Priority { get; init; } = Priority.Normal;

    public string? OrderNumber { get; init; }

    public int? StoreId { get; init; }

    /// <summary>Two lower-case letters.</summary>
    public string? Language { get; init; }
}
