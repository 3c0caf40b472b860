using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>Catalogs of named calendars and policies; ids count from 1 in the order given, versions that are replaced come first.</summary>
internal static class Catalogs
{
    public static BusinessCalendar Calendar(string name)
    {
        var usual = BusinessCalendar.Default("Europe/Warsaw");
        return new BusinessCalendar(name, usual.TimeZoneId, usual.Weekly);
    }

    public static SlaPolicy Policy(string name, string calendar = "Shop", PolicyMatch? match = null)
    {
        return new SlaPolicy(name, true, calendar, match ?? PolicyMatch.Everything, [new SlaTarget(SlaMetric.FirstResponse, 60, TargetTime.Business)], [50]);
    }

    public static SlaCatalog Of(BusinessCalendar[] calendars, params SlaPolicy[] policies)
    {
        return new SlaCatalog(
            calendars.Select((calendar, place) => new CalendarVersion(place + 1, 1, calendar, place)),
            policies.Select((policy, place) => new PolicyVersion(place + 1, 1, policy, place)));
    }

    /// <summary>Version 1 of the calendar and of the policy, both with id 1, are replaced by version 2 with id 2.</summary>
    public static SlaCatalog Replaced(BusinessCalendar older, BusinessCalendar newer, SlaPolicy olderPolicy, SlaPolicy newerPolicy)
    {
        return new SlaCatalog(
            [new CalendarVersion(1, 1, older, null), new CalendarVersion(2, 2, newer, 0)],
            [new PolicyVersion(1, 1, olderPolicy, null), new PolicyVersion(2, 2, newerPolicy, 0)]);
    }
}
