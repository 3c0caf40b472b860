using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Policies;

/// <summary>What an import of calendars and policies would do.</summary>
public sealed record PolicyImportPreviewModel : BaseNopModel
{
    /// <summary>What was read, to be sent back on confirmation.</summary>
    public required string SettingsJson { get; init; }

    public required IReadOnlyList<ChangeModel> Calendars { get; init; }

    public required IReadOnlyList<ChangeModel> Policies { get; init; }

    public required bool ChangesNothing { get; init; }

    public sealed record ChangeModel(string Name, BadgeModel Change);
}
