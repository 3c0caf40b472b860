using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerCare.Admin.Models.Policies;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Calendars;

/// <summary>The page on which a calendar is made or changed.</summary>
public sealed record CalendarEditModel : BaseNopModel
{
    public required CalendarFormModel Form { get; init; }

    /// <summary>The saved version's name; null for a new calendar.</summary>
    public string? SavedName { get; init; }

    public int SavedVersion { get; init; }

    /// <summary>Names of the seven days from Monday on.</summary>
    public required IReadOnlyList<string> DayNames { get; init; }

    /// <summary>IANA names with what they are ahead of UTC now.</summary>
    public required IReadOnlyList<SelectListItem> Zones { get; init; }

    public required IReadOnlyList<DatedLabelModel> Holidays { get; init; }

    public required IReadOnlyList<SelectListItem> Countries { get; init; }

    public ConflictModel? Conflict { get; init; }

    public HolidayPreviewModel? Preview { get; init; }
}
