namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>One dated line of an inquiry's log. Lines are only ever added.</summary>
public sealed record InquiryEvent
{
    /// <summary>The order of recording, given by the database; 0 before it is stored.</summary>
    public long Id { get; init; }

    public required InquiryEventKind Kind { get; init; }

    /// <summary>What the event names: a status, priority or agent; null where the kind needs nothing.</summary>
    public string? Value { get; init; }

    /// <summary>The host's customer id of the agent that <see cref="Value"/> names; null where it names nobody, or nobody the store knows.</summary>
    public int? ValueId { get; init; }

    /// <summary>When it happened, UTC, whole microseconds.</summary>
    public required DateTime HappenedOnUtc { get; init; }

    /// <summary>When this store learned of it, UTC, whole microseconds.</summary>
    public required DateTime RecordedOnUtc { get; init; }

    public required ActorKind Actor { get; init; }

    /// <summary>The name of the one who did it, as shown to people; null if unknown.</summary>
    public string? ActorName { get; init; }

    /// <summary>The host's customer id of the one who did it; null for guests and machines.</summary>
    public int? ActorId { get; init; }

    /// <summary>Unique over all events (see <see cref="Inquiries.SourceKey"/>): recording the same thing twice changes nothing.</summary>
    public required string SourceKey { get; init; }

    /// <summary>As written; null if it has none.</summary>
    public string? Subject { get; init; }

    /// <summary>The plain text as written, never HTML; null where the kind has no text.</summary>
    public string? Body { get; init; }

    /// <summary>The same as HTML with nothing in it but what <see cref="Body"/> says and how it is set out; only on replies that were written so, null otherwise.</summary>
    public string? Html { get; init; }

    /// <summary>Through what a message or reply came; null where that isn't known, or the inquiry's <see cref="Channel"/> says it.</summary>
    public MessageDoor? Door { get; init; }

    /// <summary>Whether it was found in the store's own tables afterwards, because the moment itself was missed or lay before installation.</summary>
    public bool IsRecovered { get; init; }
}
