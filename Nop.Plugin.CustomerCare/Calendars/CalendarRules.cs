using System.Globalization;

namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>The rules a calendar must keep. Hours are checked in the order in which they were given, so that a problem names the right one.</summary>
internal sealed class CalendarRules(
    BusinessCalendar calendar,
    IReadOnlyDictionary<DayOfWeek, IReadOnlyList<DayInterval>> weekly,
    IReadOnlyDictionary<DateOnly, IReadOnlyList<DayInterval>> overrides)
{
    public IReadOnlyList<CalendarProblem> Check() =>
        [.. Name(), .. Zone(), .. Limits(), .. SomethingOpens(), .. WeeklyHoursAreApart(), .. OverridesAreApart()];

    private IEnumerable<CalendarProblem> Name()
    {
        if (calendar.Name.Length == 0)
            yield return CalendarProblem.Of(CalendarRule.NoName, "name");
        if (calendar.Name.Length > BusinessCalendar.MaxNameLength)
            yield return CalendarProblem.Of(CalendarRule.LongName, "name", calendar.Name.Length, BusinessCalendar.MaxNameLength);
    }

    private IEnumerable<CalendarProblem> Zone()
    {
        if (ZoneIds.Find(calendar.TimeZoneId) is null)
            yield return CalendarProblem.Of(CalendarRule.UnknownZone, "timeZone", calendar.TimeZoneId);
    }

    private IEnumerable<CalendarProblem> Limits()
    {
        var lists = new[] { ("holidays", calendar.Holidays.Count), ("overrides", calendar.Overrides.Count), ("breaks", calendar.Breaks.Count) };
        foreach (var (field, count) in lists.Where(list => list.Item2 > BusinessCalendar.MaxDates))
            yield return CalendarProblem.Of(CalendarRule.TooManyDates, field, count, BusinessCalendar.MaxDates);

        var days = calendar.Weekly.Select(day => (Field(day.Key), day.Value.Count))
            .Concat(calendar.Overrides.Select(day => (Field("overrides", day.Key), day.Value.Count)))
            .Concat(calendar.Breaks.Select(day => (Field("breaks", day.Key), day.Value.Count)));
        foreach (var (field, count) in days.Where(day => day.Count > BusinessCalendar.MaxIntervalsADay))
            yield return CalendarProblem.Of(CalendarRule.TooManyIntervals, field, count, BusinessCalendar.MaxIntervalsADay);
    }

    private IEnumerable<CalendarProblem> SomethingOpens()
    {
        if (calendar.Weekly.Values.Concat(calendar.Overrides.Values).All(hours => hours.Count == 0))
            yield return CalendarProblem.Of(CalendarRule.NeverOpens, "weekly");
    }

    private IEnumerable<CalendarProblem> WeeklyHoursAreApart() =>
        from day in CalendarJson.Days
        let next = (DayOfWeek)(((int)day.Day + 1) % 7)
        from problem in Apart(Field(day.Day), weekly.GetValueOrDefault(day.Day), weekly.GetValueOrDefault(next))
        select problem;

    /// <summary>A night shift doesn't reach into a date that says all about its own hours.</summary>
    private IEnumerable<CalendarProblem> OverridesAreApart() =>
        from day in overrides.OrderBy(day => day.Key)
        let next = day.Key == DateOnly.MaxValue || calendar.IsSpecial(day.Key.AddDays(1)) ? null : weekly.GetValueOrDefault(day.Key.AddDays(1).DayOfWeek)
        from problem in Apart(Field("overrides", day.Key), day.Value, next)
        select problem;

    private static IEnumerable<CalendarProblem> Apart(string field, IReadOnlyList<DayInterval>? given, IReadOnlyList<DayInterval>? next)
    {
        var hours = (given ?? []).Select((interval, index) => (Interval: interval, Field: $"{field}[{index}]"))
            .OrderBy(hour => hour.Interval.OpenSecond).ThenBy(hour => hour.Interval.EndSecond).ToList();
        foreach (var (earlier, later) in hours.Zip(hours.Skip(1)))
        {
            if (later.Interval.OpenSecond < earlier.Interval.EndSecond)
                yield return CalendarProblem.Of(CalendarRule.Overlap, later.Field, earlier.Interval, later.Interval);
        }

        if (hours.Count == 0 || next is not { Count: > 0 })
            yield break;
        var (night, morning) = (hours[^1], next.MinBy(interval => interval.OpenSecond));
        if (morning.OpenSecond + DayInterval.SecondsPerDay < night.Interval.EndSecond)
            yield return CalendarProblem.Of(CalendarRule.NightOverlap, night.Field, night.Interval, morning);
    }

    private static string Field(DayOfWeek day) => $"weekly.{Array.Find(CalendarJson.Days, known => known.Day == day).Name}";

    private static string Field(string list, DateOnly date) => $"{list}.{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
}
