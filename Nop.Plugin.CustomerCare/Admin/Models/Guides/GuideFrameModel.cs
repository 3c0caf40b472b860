using Nop.Plugin.CustomerCare.Admin.Guides;

namespace Nop.Plugin.CustomerCare.Admin.Models.Guides;

/// <summary>What stands around each step of the guide.</summary>
public sealed record GuideFrameModel
{
    public required GuideStep Step { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>The menu's item to show as the active one: the guide's own goes once it is closed.</summary>
    public required string MenuItem { get; init; }

    public required IReadOnlyList<StepModel> Steps { get; init; }

    public required bool IsDone { get; init; }

    /// <summary>The name of the permission that the reader would need for this step; null if they have it.</summary>
    public string? MissingPermission { get; init; }

    /// <summary>Whether there are several stores, which this setup then serves all alike.</summary>
    public required bool HasSeveralStores { get; init; }

    /// <summary>The controller of the step before; null on the first.</summary>
    public string? Previous => Number > 1 ? Steps[Number - 2].Controller : null;

    /// <summary>The controller of the step after; null on the last, which is followed by the summary.</summary>
    public string? Next => Number < Steps.Count ? Steps[Number].Controller : null;

    /// <param name="Mark">What became of it, in words.</param>
    public sealed record StepModel(string Name, string Controller, string Mark, bool IsDone);
}
