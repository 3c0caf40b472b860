namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>What is known when an inquiry is opened: who, where, through which door. What was said is in the events beside it. Members
/// without a word here are those of <see cref="Inquiry"/>; null is unknown.</summary>
public sealed record NewInquiry
{
    /// <summary>Names the first message; a second opening with the same key finds the first.</summary>
    public required string SourceKey { get; init; }

    public required Channel Channel { get; init; }

    public required int StoreId { get; init; }

    /// <summary>The priority it is opened with.</summary>
    public Priority Priority { get; init; } = Priority.Normal;

    public string? ExternalKey { get; init; }

    public string? RequesterName { get; init; }

    public string? RequesterEmail { get; init; }

    public int? CustomerId { get; init; }

    public string? LanguageCode { get; init; }

    public int? VendorId { get; init; }

    public string? OrderNumber { get; init; }

    public string? Subject { get; init; }
}
