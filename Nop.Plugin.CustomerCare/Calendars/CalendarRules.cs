using System.Globalization;

namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>The rules a calendar must keep, each with a one-line message for the store's admin.</summary>
internal static class CalendarRules
{
    private static readonly Func<BusinessCalendar, IEnumerable<string>>[] Rules =
        [NameIsGiven, NameIsShort, ZoneIsKnown, SomethingOpens, WeeklyHoursAreApart, OverridesAreApart];

    public static IReadOnlyList<string> Check(BusinessCalendar calendar) => [.. Rules.SelectMany(rule => rule(calendar))];

    private static IEnumerable<string> NameIsGiven(BusinessCalendar calendar)
    {
        if (calendar.Name.Length == 0)
            yield return "The calendar has no name: give it one, policies refer to it.";
    }

    private static IEnumerable<string> NameIsShort(BusinessCalendar calendar)
    {
        if (calendar.Name.Length > BusinessCalendar.MaxNameLength)
            yield return $"The name \"{calendar.Name[..20]}...\" has {calendar.Name.Length} characters: at most {BusinessCalendar.MaxNameLength} are allowed.";
    }

    private static IEnumerable<string> ZoneIsKnown(BusinessCalendar calendar)
    {
        if (ZoneIds.Find(calendar.TimeZoneId) is null)
            yield return $"The time zone \"{calendar.TimeZoneId}\" is unknown: use an IANA name such as Europe/Warsaw.";
    }

    private static IEnumerable<string> SomethingOpens(BusinessCalendar calendar)
    {
        if (calendar.Weekly.Values.Concat(calendar.Overrides.Values).All(hours => hours.Count == 0))
            yield return $"The calendar \"{calendar.Name}\" never opens: give at least one weekday or date some hours.";
    }

    private static IEnumerable<string> WeeklyHoursAreApart(BusinessCalendar calendar)
    {
        foreach (var (day, hours) in calendar.Weekly)
        {
            var next = (DayOfWeek)(((int)day + 1) % 7);
            foreach (var problem in Overlaps(day.ToString(), hours).Concat(Spills(day.ToString(), hours, next.ToString(), calendar.Weekly[next])))
                yield return problem;
        }
    }

    private static IEnumerable<string> OverridesAreApart(BusinessCalendar calendar)
    {
        foreach (var (date, hours) in calendar.Overrides)
        {
            foreach (var problem in Overlaps(Text(date), hours))
                yield return problem;

            if (date == DateOnly.MaxValue || calendar.IsSpecial(date.AddDays(1)))
                continue;

            var next = date.AddDays(1);
            foreach (var problem in Spills(Text(date), hours, Text(next), calendar.Weekly[next.DayOfWeek]))
                yield return problem;
        }
    }

    private static IEnumerable<string> Overlaps(string day, IReadOnlyList<DayInterval> hours) =>
        hours.Zip(hours.Skip(1))
            .Where(pair => pair.Second.OpenSecond < pair.First.EndSecond)
            .Select(pair => $"{day}: {pair.First} and {pair.Second} overlap: hours of one day must lie apart.");

    private static IEnumerable<string> Spills(string day, IReadOnlyList<DayInterval> hours, string nextDay, IReadOnlyList<DayInterval> nextHours) =>
        from night in hours.TakeLast(1)
        from morning in nextHours.Take(1)
        where morning.OpenSecond + DayInterval.SecondsPerDay < night.EndSecond
        select $"{day}: {night} ends on the next day and overlaps {nextDay}: {morning}: close earlier or open later.";

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
