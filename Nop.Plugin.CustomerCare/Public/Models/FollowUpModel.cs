using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Public.Models;

/// <summary>The page after the score.</summary>
public sealed record FollowUpModel : FramedModel
{
    public required string ActionUrl { get; init; }

    /// <summary>Where the score can be changed; null in a preview.</summary>
    public string? ChangeUrl { get; init; }

    /// <summary>The form's sealed state.</summary>
    public required string Form { get; init; }

    /// <summary>The score that was stored, in words.</summary>
    public required string Score { get; init; }

    public required string Question { get; init; }

    public string? Comment { get; init; }

    /// <summary>Empty where the survey doesn't ask.</summary>
    public IReadOnlyList<(PreferredChannel Channel, string Name)> Channels { get; init; } = [];

    public PreferredChannel? Channel { get; init; }

    /// <summary>Why the page is there once more, in words.</summary>
    public string? Problem { get; init; }
}
