using System.Globalization;

namespace Nop.Plugin.CustomerCare.Calendars.Ics;

/// <summary>All days of one event with its repetitions.</summary>
/// <param name="replaced">RECURRENCE-ID lines of events that stand in for single repetitions of this one.</param>
internal sealed class IcsSeries(IcsEvent one, IReadOnlyList<IcsLine> replaced, IcsMoments moments, int firstYear, int lastYear)
{
    /// <summary>Never empty.</summary>
    /// <exception cref="IcsRefusedException">The event can't become holidays.</exception>
    public IEnumerable<Holiday> Holidays()
    {
        var span = IcsSpan.Of(one, moments);
        var rule = RuleOrNull();
        var excluded = moments.ReadAll(one.All("EXDATE").Concat(replaced)).ToLookup(moment => moment.IsDate, moment => moment.WallAs(span.Start));
        var (dates, walls) = (excluded[true].ToHashSet(), excluded[false].ToHashSet());
        var added = RDates().Select(moment => moment.WallAs(span.Start)).ToList();
        // One that begins later must not close the years before it.
        if (rule is not null && excluded.Count == 0 && HasBegun(span) && rule.IsPlain(span.Start.Date) && YearlyDays(span) is { } yearly)
            return yearly.Concat(added.SelectMany(span.DatesFrom).Select(Holiday.Once));

        var starts = (rule is null ? [span.Start.Wall] : rule.Starts(span.Start.Wall, UntilOf(rule, span.Start), firstYear, lastYear))
            .Concat(added)
            .Where(wall => !walls.Contains(wall) && !dates.Contains(wall.Date));
        return Once(span, starts);
    }

    private bool HasBegun(IcsSpan span)
    {
        return span.Start.IsDate && span.Start.Date.Year <= firstYear;
    }

    private YearlyRule? RuleOrNull()
    {
        if (one.First("EXRULE") is { } exception)
            throw new IcsRefusedException(IcsRule.UnsupportedRecurrence, exception.Number, "EXRULE");
        var rules = one.All("RRULE").ToList();
        if (rules.Count > 1)
            throw new IcsRefusedException(IcsRule.UnsupportedRecurrence, rules[1].Number, "RRULE, RRULE");
        return rules.Count == 0 ? null : YearlyRule.Parse(rules[0]);
    }

    private IEnumerable<IcsMoment> RDates()
    {
        var period = one.All("RDATE").FirstOrDefault(line => line.Value.Contains('/', StringComparison.Ordinal));
        if (period is not null)
            throw new IcsRefusedException(IcsRule.UnsupportedRecurrence, period.Number, "RDATE;VALUE=PERIOD");
        return moments.ReadAll(one.All("RDATE"));
    }

    /// <summary>The same day of every year, or null where leap days make the days differ from year to year.</summary>
    private static IEnumerable<Holiday>? YearlyDays(IcsSpan span)
    {
        var start = span.Start.Date;
        if (span.Days == 1)
            return [Holiday.Yearly(start.Month, start.Day)];
        if (start is { Month: 2, Day: 29 })
            return null;

        List<Holiday> InYear(int year) =>
            [.. span.DatesFrom(new DateTime(year, start.Month, start.Day)).Select(date => Holiday.Yearly(date.Month, date.Day))];
        // One year before a leap year, one itself, and two without.
        var common = InYear(2022);
        return InYear(2023).SequenceEqual(common) && InYear(2024).SequenceEqual(common) ? common : null;
    }

    private DateTime? UntilOf(YearlyRule rule, IcsMoment start)
    {
        if (rule.Until is not { } text)
            return null;

        var until = moments.Read(one.First("RRULE")!, text);
        // A last day given as a date is whole; one given as a time for an event of dates is meant by its digits.
        return until.IsDate ? until.Wall.AddDays(1).AddTicks(-1) : until.WallAs(start);
    }

    private IEnumerable<Holiday> Once(IcsSpan span, IEnumerable<DateTime> starts)
    {
        var (anyStart, anyDate) = (false, false);
        foreach (var wall in starts)
        {
            anyStart = true;
            foreach (var date in span.DatesFrom(wall))
            {
                anyDate = true;
                yield return Holiday.Once(date);
            }
        }

        if (!anyStart)
            throw new IcsRefusedException(IcsRule.OutsideYears, 0, firstYear.ToString(CultureInfo.InvariantCulture), lastYear.ToString(CultureInfo.InvariantCulture));
        if (!anyDate)
            throw new IcsRefusedException(IcsRule.NotAllDay, 0, span.Start.Text);
    }
}
