using Nop.Plugin.CustomerCare.Calendars;
using NUnit.Framework;
using static Nop.Plugin.CustomerCare.Tests.Calendars.Sample;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

/// <summary>
/// Every change of the clocks from 1970 to 2037 in two dozen odd zones, with calendars made to be caught by it: questions from half-hour to half-hour around it,
/// against the oracle. A handful of each zone's changes, all with CUSTOMERCARE_FULL=1.
/// </summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public class ClockChangeSweep
{
    private const int WindowDays = 9;

    private static readonly string Nights = Daily("22:00", "06:00");

    private static readonly string Quarters = string.Join(", ", Enum.GetNames<DayOfWeek>().Select(day => $"\"{day[..3].ToLowerInvariant()}\": " +
        """[["00:00","00:01"],["00:15","00:45"],["01:15","01:45"],["02:15","02:45"],["03:15","03:45"],["23:15","23:45"],["23:59","24:00"]]"""));

    private static readonly TimeSpan[] Durations = [TimeSpan.Zero, Hours(0.5), Hours(3), Hours(20)];

    private static IEnumerable<string> ZonesWithChanges => OddZones.All.Where(zone => zone != "UTC");

    [TestCaseSource(nameof(ZonesWithChanges))]
    public void DeadlineAndElapsed_AroundEveryChange_AreTheOracles(string zone)
    {
        var changes = Changes(TimeZoneInfo.FindSystemTimeZoneById(zone));
        var swept = changes.Where((_, index) => Law.Full || index % (1 + changes.Count / 6) == 0).ToList();
        Assert.That(swept, Is.Not.Empty);
        var asked = 0;
        foreach (var calendar in Calendars(zone, changes))
        {
            var time = BusinessTime.For(calendar);
            asked += swept.Sum(change => Compare(time, change));
        }

        TestContext.Out.WriteLine($"{swept.Count} changes, {asked} questions.");
    }

    /// <summary>Hours within which the clocks change.</summary>
    private static List<DateTime> Changes(TimeZoneInfo zone)
    {
        var first = Utc("1970-01-03T00:00");
        var days = Enumerable.Range(0, 68 * 365).Select(day => first.AddDays(day)).Where(day => zone.GetUtcOffset(day) != zone.GetUtcOffset(day.AddDays(1)));
        return [.. days.Select(day => Enumerable.Range(0, 24).Select(hour => day.AddHours(hour)).First(hour => zone.GetUtcOffset(hour) != zone.GetUtcOffset(hour.AddHours(1))))];
    }

    private static IEnumerable<BusinessCalendar> Calendars(string zone, List<DateTime> changes)
    {
        var rules = TimeZoneInfo.FindSystemTimeZoneById(zone);
        var dates = changes.SelectMany(change => new[] { change, change.AddHours(1) })
            .Select(instant => $"{TimeZoneInfo.ConvertTime(instant, rules):yyyy-MM-dd}")
            .Distinct()
            .ToList();
        yield return Calendar(zone, AllDay);
        yield return Calendar(zone, Nights);
        yield return Calendar(zone, Quarters);
        yield return Calendar(zone, Nights, $$""", "holidays": [{{string.Join(", ", dates.Select(date => $"\"{date}\""))}}]""");
        yield return Calendar(zone, Nights, $$""", "overrides": { {{Each("""["00:30","02:15"],["02:45","03:30"]""")}} }, "breaks": { {{Each("""["01:10","02:20"],["23:50","00:10"]""")}} }""");

        string Each(string hours) => string.Join(", ", dates.Select(date => $"\"{date}\": [{hours}]"));
    }

    private static int Compare(BusinessTime time, DateTime change)
    {
        var from = change.Date.AddDays(-4);
        var oracle = new Oracle(time.Calendar, from, WindowDays);
        var starts = Enumerable.Range(-52, 104).Select(half => change.AddMinutes(30 * half + 7));
        var asked = 0;
        foreach (var (start, duration) in starts.SelectMany(start => Durations.Select(duration => (start, duration))))
        {
            asked += 2;
            var end = start + duration;
            if (time.Elapsed(start, end) != oracle.Elapsed(start, end, []))
                Assert.Fail($"{time.Calendar.TimeZoneId}, {start:O} to {end:O}: {time.Elapsed(start, end)} instead of {oracle.Elapsed(start, end, [])}, {CalendarJson.Write(time.Calendar)}");
            var due = time.Deadline(start, duration);
            if (due < from.AddDays(WindowDays - 2) && due != oracle.Deadline(start, duration, []))
                Assert.Fail($"{time.Calendar.TimeZoneId}, {duration} from {start:O}: {due:O} instead of {oracle.Deadline(start, duration, []):O}, {CalendarJson.Write(time.Calendar)}");
        }

        return asked;
    }
}
