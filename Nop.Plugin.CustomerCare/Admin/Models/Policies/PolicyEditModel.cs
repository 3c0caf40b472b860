using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Policies;

/// <summary>The page on which a policy is made or changed.</summary>
public sealed record PolicyEditModel : BaseNopModel
{
    public required PolicyFormModel Form { get; init; }

    /// <summary>The saved version's name; null for a new policy.</summary>
    public string? SavedName { get; init; }

    /// <summary>From 1.</summary>
    public required int Place { get; init; }

    public required IReadOnlyList<SelectListItem> Calendars { get; init; }

    public required IReadOnlyList<ChoiceModel> Choices { get; init; }

    /// <summary>Names of the metrics by wire name.</summary>
    public required IReadOnlyDictionary<string, string> Metrics { get; init; }

    public ConflictModel? Conflict { get; init; }

    public PolicyTrialModel? Trial { get; init; }
}
