using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Policies;

/// <summary>The calendars and policies that hold now.</summary>
public sealed record PolicyListModel : BaseNopModel
{
    public required IReadOnlyList<CalendarModel> Calendars { get; init; }

    public required IReadOnlyList<PolicyModel> Policies { get; init; }

    /// <param name="Week">One line for each run of days with the same hours; empty if it never opens by the week.</param>
    public sealed record CalendarModel(int Id, string Name, int Version, string TimeZone, IReadOnlyList<string> Week, int Holidays, int Exceptions, bool IsDefault);

    /// <param name="Match">One line a condition; empty if it matches everything.</param>
    public sealed record PolicyModel(
        int Id,
        int Place,
        string Name,
        int Version,
        bool Enabled,
        string Calendar,
        IReadOnlyList<string> Match,
        IReadOnlyList<string> Targets,
        string Warnings);
}
