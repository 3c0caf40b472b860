namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>Neighbouring weekdays with the same hours.</summary>
/// <param name="Hours">In order of opening; empty where they are closed.</param>
public sealed record WeekRun(DayOfWeek First, DayOfWeek Last, IReadOnlyList<DayInterval> Hours)
{
    private static readonly DayOfWeek[] Days =
    [
        DayOfWeek.Monday,
        DayOfWeek.Tuesday,
        DayOfWeek.Wednesday,
        DayOfWeek.Thursday,
        DayOfWeek.Friday,
        DayOfWeek.Saturday,
        DayOfWeek.Sunday
    ];

    /// <summary>The week from Monday to Sunday, each day in one run.</summary>
    public static IEnumerable<WeekRun> Of(BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        for (var first = 0; first < Days.Length;)
        {
            var hours = calendar.Weekly[Days[first]];
            var last = first;
            while (last + 1 < Days.Length && calendar.Weekly[Days[last + 1]].SequenceEqual(hours))
                last++;

            yield return new WeekRun(Days[first], Days[last], hours);
            first = last + 1;
        }
    }
}
