namespace Nop.Plugin.CustomerCare.Public.Models;

/// <summary>The page on which a requester follows an inquiry.</summary>
public sealed record StatusModel : FramedModel
{
    /// <summary>As written; null if it has none.</summary>
    public string? Subject { get; init; }

    public required string Status { get; init; }

    public required string AskedOn { get; init; }

    /// <summary>By when they will hear, in words; null where nothing waits for an answer.</summary>
    public string? Promise { get; init; }

    /// <summary>Whose time the page gives, in words.</summary>
    public required string Zone { get; init; }

    /// <summary>What has just been done, in words.</summary>
    public string? Notice { get; init; }

    public IReadOnlyList<StatusMessageModel> Messages { get; init; } = [];

    /// <summary>Whether there were more messages than are shown.</summary>
    public bool IsCut { get; init; }

    /// <summary>Null where nothing can be added here.</summary>
    public StatusFormsModel? Forms { get; init; }
}
