using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Guides;

/// <summary>The guide's first step: when the shop is open.</summary>
public sealed record GuideHoursModel : BaseNopModel
{
    public required GuideFrameModel Frame { get; init; }

    public required GuideHoursFormModel Form { get; init; }

    /// <summary>Names of the seven days from Monday on.</summary>
    public required IReadOnlyList<string> DayNames { get; init; }

    /// <summary>IANA names with what they are ahead of UTC now.</summary>
    public required IReadOnlyList<SelectListItem> Zones { get; init; }

    public required IReadOnlyList<CountryModel> Countries { get; init; }

    /// <summary>The opening hours that are set up; null while there are none.</summary>
    public HoursModel? Current { get; init; }

    /// <param name="Days">The holidays of the year to come, each with its date.</param>
    public sealed record CountryModel(string Value, string Name, IReadOnlyList<string> Days);

    /// <param name="Id">Of the version.</param>
    /// <param name="Week">Lines as on a shop's door.</param>
    public sealed record HoursModel(int Id, string Name, string TimeZoneId, IReadOnlyList<string> Week, int Holidays);
}
