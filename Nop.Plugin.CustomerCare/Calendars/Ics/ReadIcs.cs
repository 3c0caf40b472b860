using System.Globalization;
using System.Text;

namespace Nop.Plugin.CustomerCare.Calendars.Ics;

/// <summary>
/// Finds the holidays of an .ics file (RFC 5545). Events given by dates count, and those given by times that cover whole local days; transparent
/// ones too, for feeds mark holidays so. An event that comes every year without end becomes a yearly holiday; one with an end, an interval, exceptions
/// or weekdays becomes dates. Everything that gives no holiday is told with its line, except cancelled events and parts that aren't events.
/// </summary>
public static class ReadIcs
{
    /// <summary>Largest file, in bytes.</summary>
    public const int GreatestSize = 1024 * 1024;

    /// <summary>Most different days that are read from a file.</summary>
    public const int GreatestDays = BusinessCalendar.MaxDates;

    private const int GreatestRepetitions = 100_000;

    /// <summary>Reads a file as it was uploaded. No file makes it fail; the worst gives no day and a problem.</summary>
    /// <param name="file">UTF-8, with or without a byte order mark.</param>
    /// <param name="timeZoneId">The calendar's zone: in it days are whole, and times without a zone are meant.</param>
    /// <param name="firstYear">Repetitions are laid out from this year on; single events are taken whatever their year.</param>
    /// <param name="lastYear">Included.</param>
    /// <exception cref="ArgumentException">The zone is unknown.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last year lies before the first, or they aren't within 1600 to 2199.</exception>
    public static IcsDays From(ReadOnlyMemory<byte> file, string timeZoneId, int firstYear, int lastYear)
    {
        var zone = ZoneIds.Find(ZoneIds.ToIana(timeZoneId)) ?? throw new ArgumentException($"The time zone \"{timeZoneId}\" is unknown.", nameof(timeZoneId));
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, 1600);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastYear, firstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastYear, 2199);

        var problems = new IcsProblems();
        var found = new List<(Holiday Holiday, string Summary)>();
        if (file.Length > GreatestSize)
            problems.Add(0, IcsRule.FileTooLarge, Kilobytes(file.Length), Kilobytes(GreatestSize));
        else
            Collect(new IcsEventReader(problems).Read(new IcsLineReader(file, problems).Read()), found, problems, (new IcsMoments(zone), firstYear, lastYear));
        return new IcsDays(Merged(found), problems.Sorted());
    }

    private static string Kilobytes(int bytes) => ((bytes + 1023) / 1024).ToString(CultureInfo.InvariantCulture);

    private static void Collect(
        IReadOnlyList<IcsEvent> events,
        List<(Holiday Holiday, string Summary)> found,
        IcsProblems problems,
        (IcsMoments Moments, int First, int Last) scope)
    {
        var different = new HashSet<Holiday>();
        foreach (var (one, replaced) in IcsSeriesFinder.Find(events))
        {
            var series = new IcsSeries(one, replaced, scope.Moments, scope.First, scope.Last);
            foreach (var holiday in HolidaysOf(one, series, problems))
            {
                found.Add((holiday, one.Summary));
                different.Add(holiday);
                if (different.Count <= GreatestDays && found.Count <= GreatestRepetitions)
                    continue;

                problems.Add(one.Number, IcsRule.TooMany, GreatestDays.ToString(CultureInfo.InvariantCulture));
                found.RemoveAt(found.Count - 1);
                return;
            }
        }
    }

    private static List<Holiday> HolidaysOf(IcsEvent one, IcsSeries series, IcsProblems problems)
    {
        try
        {
            return [.. series.Holidays().Take(GreatestRepetitions)];
        }
        catch (IcsRefusedException refused)
        {
            problems.Add(refused.Line > 0 ? refused.Line : one.Number, refused.Rule, [one.Label, .. refused.Arguments]);
            return [];
        }
    }

    private static List<IcsDay> Merged(List<(Holiday Holiday, string Summary)> found)
    {
        var yearly = found.Where(day => day.Holiday.Year is null).Select(day => day.Holiday).ToHashSet();
        return
        [
            .. found.Where(day => day.Holiday.Year is null || !yearly.Contains(Holiday.Yearly(day.Holiday.Month, day.Holiday.Day)))
                .GroupBy(day => day.Holiday, day => day.Summary)
                .OrderBy(day => day.Key)
                .Select(day => new IcsDay(day.Key, IcsText.Clean(string.Join(", ", day.Where(summary => summary.Length > 0).Distinct(StringComparer.Ordinal))))),
        ];
    }
}
