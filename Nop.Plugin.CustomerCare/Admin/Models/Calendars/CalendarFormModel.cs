using Microsoft.AspNetCore.Http;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerCare.Admin.Models.Calendars;

/// <summary>A calendar as a manager types it; all as text, so that what is wrong can be shown again.</summary>
public sealed record CalendarFormModel : BaseNopModel
{
    /// <summary>The version that is being changed; 0 for a new calendar.</summary>
    public int Id { get; set; }

    /// <summary>A newer version that the manager agrees to replace; 0 otherwise.</summary>
    public int Over { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Calendar.Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Calendar.TimeZone")]
    public string? TimeZoneId { get; set; }

    /// <summary>Seven days from Monday on.</summary>
    public List<DayHoursModel> Week { get; set; } = [];

    /// <summary>yyyy-MM-dd, or *-MM-dd for every year.</summary>
    [AllFormValues]
    public List<string?> Holidays { get; set; } = [];

    /// <summary>A date that was typed and not added to the list yet.</summary>
    public string? NewHoliday { get; set; }

    public bool NewHolidayYearly { get; set; }

    public DatedHoursModel Overrides { get; set; } = new();

    public DatedHoursModel Breaks { get; set; } = new();

    /// <summary>Wire name of the country whose holidays to show.</summary>
    public string? Country { get; set; }

    public string? FirstYear { get; set; }

    public string? LastYear { get; set; }

    public IFormFile? IcsFile { get; set; }

    /// <summary>Ticked days of a preview, written as holidays are.</summary>
    [AllFormValues]
    public List<string?> Picked { get; set; } = [];
}
