namespace Nop.Plugin.CustomerCare.Public.Models;

/// <summary>The page "I answered this", with one button or none.</summary>
public sealed record AnsweredModel : FramedModel
{
    /// <summary>As the requester wrote it; null if they wrote none.</summary>
    public string? Subject { get; init; }

    public required string AskedOn { get; init; }

    /// <summary>Whose time the page gives, in words.</summary>
    public required string Zone { get; init; }

    /// <summary>How things stand, in words.</summary>
    public required string Text { get; init; }

    /// <summary>Why the page is there once more, in words.</summary>
    public string? Notice { get; init; }

    /// <summary>Where the button leads; null where there is nothing to confirm.</summary>
    public string? ActionUrl { get; init; }

    /// <summary>The form's state; null without a button.</summary>
    public string? State { get; init; }
}
