namespace Nop.Plugin.CustomerCare.Public.Models;

/// <summary>What each page says around its content.</summary>
public abstract record FramedModel
{
    public required PageFrame Frame { get; init; }

    /// <summary>For the window and the heading.</summary>
    public required string Title { get; init; }

    /// <summary>Whether a member of staff only looks at it.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Where the person can say that they want no more surveys; null where nobody is known.</summary>
    public string? OptOutUrl { get; init; }
}
