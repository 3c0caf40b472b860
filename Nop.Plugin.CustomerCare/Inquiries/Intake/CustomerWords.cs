namespace Nop.Plugin.CustomerCare.Inquiries.Intake;

/// <summary>A further message of the requester of an inquiry that there is.</summary>
public sealed record CustomerWords
{
    /// <summary>Names the message, unique over all events.</summary>
    public required string SourceKey { get; init; }

    public required MessageDoor Door { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime HappenedOnUtc { get; init; }

    public string? Subject { get; init; }

    /// <summary>Plain text as written.</summary>
    public required string Text { get; init; }

    public string? AuthorName { get; init; }

    /// <summary>The host's customer id; null for guests.</summary>
    public int? AuthorId { get; init; }

    /// <summary>Whether a machine wrote it: then it neither waits for an answer nor opens anything again.</summary>
    public bool IsAutomatic { get; init; }

    public bool IsRecovered { get; init; }
}
