namespace Nop.Plugin.CustomerCare.Inquiries.Replies;

/// <summary>A reply that a human of the shop gave somewhere else than on the inquiry's page.</summary>
public sealed record OutsideReply
{
    /// <summary>Names the reply, unique over all events (see <see cref="Inquiries.SourceKey"/>).</summary>
    public required string SourceKey { get; init; }

    public required MessageDoor Door { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime HappenedOnUtc { get; init; }

    /// <summary>The inquiry that it answers, where that is known for sure; null leaves it to the order and the requester.</summary>
    public long? InquiryId { get; init; }

    /// <summary>
    /// Source keys that the inquiry of its own place may have been opened under, the likeliest first: a reply under a review answers that review alone. Empty where its place is nobody's question.
    /// </summary>
    public IReadOnlyList<string> InquiryKeys { get; init; } = [];

    /// <summary>Whether it answers the inquiry of its own place or nothing at all; then it isn't kept as a stray reply either.</summary>
    public bool AnswersItsPlaceOnly { get; init; }

    /// <summary>The host's id of the store; null if unknown.</summary>
    public int? StoreId { get; init; }

    /// <summary>The host's customer id of the requester; null if unknown.</summary>
    public int? CustomerId { get; init; }

    public string? RequesterEmail { get; init; }

    public string? RequesterName { get; init; }

    /// <summary>As people see it; null if it isn't about an order.</summary>
    public string? OrderNumber { get; init; }

    public string? Subject { get; init; }

    /// <summary>Plain text; null if unknown.</summary>
    public string? Body { get; init; }

    /// <summary>Who answered, as shown to people; null if unknown.</summary>
    public string? ActorName { get; init; }

    /// <summary>The host's customer id of who answered; null if unknown.</summary>
    public int? ActorId { get; init; }

    /// <summary>Whether it was found in the store's tables afterwards.</summary>
    public bool IsRecovered { get; init; }
}
