namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>
/// One customer request. The first group of members is fixed when it is opened; the second is derived from the event log
/// (<see cref="InquiryState"/>) and kept for queries.
/// </summary>
public sealed record Inquiry
{
    /// <summary>Given by the database; also the number people see.</summary>
    public long Id { get; init; }

    /// <summary>Names the first message, unique over all inquiries.</summary>
    public required string SourceKey { get; init; }

    /// <summary>Stands in our mails' subjects: 16 random hexadecimal digits. Alone it opens nothing.</summary>
    public required string ThreadToken { get; init; }

    public required Channel Channel { get; init; }

    /// <summary>The host's id of the store it came in through.</summary>
    public required int StoreId { get; init; }

    /// <summary>The key it has where it was imported from; null otherwise.</summary>
    public string? ExternalKey { get; init; }

    /// <summary>As written; null if unknown.</summary>
    public string? RequesterName { get; init; }

    /// <summary>As written; null if unknown. Compared by <see cref="Inquiries.EmailKey"/>.</summary>
    public string? RequesterEmail { get; init; }

    /// <summary>The host's customer id, if the requester was known; guests vanish from the host, so it may point to nobody.</summary>
    public int? CustomerId { get; init; }

    /// <summary>Two-letter language code of the requester's page; null if unknown.</summary>
    public string? LanguageCode { get; init; }

    /// <summary>The host's id of the vendor it is addressed to; null if it is addressed to the shop.</summary>
    public int? VendorId { get; init; }

    /// <summary>As people see it, not the host's id; null if no order was named.</summary>
    public string? OrderNumber { get; init; }

    /// <summary>Of the first message, or that message's first line; null if neither says anything.</summary>
    public string? Subject { get; init; }

    public InquiryStatus Status { get; init; }

    public Priority Priority { get; init; } = Priority.Normal;

    /// <summary>Who it was given to last, as shown to people; null if nobody was.</summary>
    public string? AgentName { get; init; }

    /// <summary>The host's customer id of the agent it was given to last; null if nobody was, or nobody the store knows.</summary>
    public int? AgentId { get; init; }

    /// <summary>The inquiry as which it goes on; null unless it was merged.</summary>
    public long? MergedIntoId { get; init; }

    /// <summary>Whether somebody marked it so; nothing takes that back.</summary>
    public bool IsSpam { get; init; }

    /// <summary>Whether machines wrote all there is of the requester's side: an absence note, a bounce. The next human message ends that.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>The earliest customer message, UTC.</summary>
    public DateTime CreatedOnUtc { get; init; }

    /// <summary>The latest message in either direction, UTC.</summary>
    public DateTime LastMessageOnUtc { get; init; }

    /// <summary>The oldest customer message nobody has answered, UTC; null if none waits.</summary>
    public DateTime? WaitingSinceOnUtc { get; init; }

    /// <summary>The earliest deadline of its running clocks, UTC; null if none runs.</summary>
    public DateTime? NextDueOnUtc { get; init; }

    /// <summary>When what leads to a person was taken out of it and its log, UTC; null while it is all there.</summary>
    public DateTime? AnonymisedOnUtc { get; init; }
}
