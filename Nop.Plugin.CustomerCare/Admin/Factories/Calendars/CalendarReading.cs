using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Calendars;

/// <param name="Calendar">Not what was meant if there are problems; null if a rule of calendars is broken.</param>
/// <param name="Problems">At the fields of the form; empty if the calendar can be saved.</param>
public sealed record CalendarReading(BusinessCalendar? Calendar, IReadOnlyList<FieldProblem> Problems)
{
    public bool IsGood => Calendar is not null && Problems.Count == 0;
}
