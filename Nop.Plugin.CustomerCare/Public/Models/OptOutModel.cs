namespace Nop.Plugin.CustomerCare.Public.Models;

/// <summary>A page about opting out, with one button.</summary>
public sealed record OptOutModel : FramedModel
{
    public required string ActionUrl { get; init; }

    public required string Text { get; init; }

    public required string Button { get; init; }

    /// <summary>Why the page is there once more, in words.</summary>
    public string? Notice { get; init; }
}
