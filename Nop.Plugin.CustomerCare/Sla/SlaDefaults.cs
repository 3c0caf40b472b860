using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>What the installation puts there so that clocks run, and whether it is still as it was put there.</summary>
public static class SlaDefaults
{
    private const string NAME = "Default";
    private const int FIRST_RESPONSE_HOURS = 4;
    private const int FIRST_RESOLUTION_HOURS = 24;

    /// <summary>First response within 4, first resolution within 24 opening hours, for everything.</summary>
    /// <param name="calendar">The name of the calendar that counts.</param>
    public static SlaPolicy Policy(string calendar)
    {
        return new SlaPolicy(
            NAME,
            true,
            calendar,
            PolicyMatch.Everything,
            [
                new SlaTarget(SlaMetric.FirstResponse, FIRST_RESPONSE_HOURS * 60, TargetTime.Business),
                new SlaTarget(SlaMetric.FirstResolution, FIRST_RESOLUTION_HOURS * 60, TargetTime.Business)
            ],
            [50, 80]);
    }

    /// <summary>Whether somebody has changed the opening hours, or added others.</summary>
    public static bool HasOwnHours(SlaCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.CurrentCalendars switch
        {
            [] => false,
            [{ Version: 1 } only] => !only.Calendar.Equals(BusinessCalendar.Default(only.Calendar.TimeZoneId)),
            _ => true
        };
    }

    /// <summary>Whether somebody has changed the policy, or added others. New opening hours alone don't count.</summary>
    public static bool HasOwnTargets(SlaCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.CurrentPolicies switch
        {
            [] => false,
            [{ Version: 1 } only] => SlaPolicyJson.Write(only.Policy) != SlaPolicyJson.Write(Policy(only.Policy.Calendar)),
            _ => true
        };
    }
}
