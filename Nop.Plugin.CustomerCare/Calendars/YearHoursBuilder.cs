namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>
/// Lays a calendar's wall times out as instants, one local year at a time. Once no dated entry and no further change of the zone's rules lies
/// ahead, a year depends only on its length and first weekday, so that all years to come share 14 layouts.
/// </summary>
internal sealed class YearHoursBuilder
{
    private readonly BusinessCalendar _calendar;
    private readonly WallClock _clock;
    private readonly int _firstRegularYear;
    private readonly YearHours?[] _regularYears = new YearHours?[14];

    public YearHoursBuilder(BusinessCalendar calendar, WallClock clock)
    {
        _calendar = calendar;
        _clock = clock;
        // One year more than the last change: a year also shows the end of the year before it.
        _firstRegularYear = Math.Max(LastDatedYear(calendar), LastZoneChangeYear(clock.Zone)) + 2;
    }

    public long StartOf(int year) => _clock.DayStart(FirstDayOf(year));

    public YearHours Build(int year)
    {
        if (year < _firstRegularYear)
            return Lay(year);

        var layout = FirstDayOf(year) % 7 * 2 + (FirstDayOf(year + 1) - FirstDayOf(year) - 365);
        return _regularYears[layout] ??= Lay(year);
    }

    /// <summary>Works for the year after the last that DateOnly can hold, too.</summary>
    private static int FirstDayOf(int year) => (year - 1) * 365 + (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400;

    private static int LastDatedYear(BusinessCalendar calendar) =>
        calendar.Holidays.Select(holiday => holiday.Year ?? 1)
            .Concat(calendar.Overrides.Keys.Concat(calendar.Breaks.Keys).Select(date => date.Year))
            .DefaultIfEmpty(1)
            .Max();

    private static int LastZoneChangeYear(TimeZoneInfo zone)
    {
        var rules = zone.GetAdjustmentRules();
        if (rules.Length == 0)
            return 1;
        return rules[^1].DateEnd.Year == DateTime.MaxValue.Year ? rules[^1].DateStart.Year : rules[^1].DateEnd.Year;
    }

    private YearHours Lay(int year)
    {
        var open = new List<TickSpan>(800);
        var closed = new List<TickSpan>();
        // A shift that began on the last day of the year before may reach in; where the zone skipped that day, one of the day before it.
        var first = Math.Max(FirstDayOf(year) - 2, 0);
        var start = _clock.DayStart(first);
        for (var day = first; day < FirstDayOf(year + 1); day++)
        {
            var end = _clock.DayStart(day + 1);
            if (start < end)
                AddDate(open, closed, DateOnly.FromDayNumber(day));
            start = end;
        }

        return Clipped(TickSpans.Except(TickSpans.Union(open), TickSpans.Union(closed)), StartOf(year), StartOf(year + 1));
    }

    private static YearHours Clipped(List<TickSpan> spans, long start, long end) =>
        new([.. spans
            .Where(span => span.End > start && span.Start < end)
            .Select(span => new TickSpan(Math.Max(span.Start, start) - start, Math.Min(span.End, end) - start))],
            end - start);

    private void AddDate(List<TickSpan> open, List<TickSpan> closed, DateOnly date)
    {
        var hours = _calendar.HoursOn(date);
        var limit = hours.Count == 0 ? 0 : EndOfReach(date);
        foreach (var interval in hours)
        {
            var span = Between(date.DayNumber, interval);
            open.Add(span with { End = Math.Min(span.End, limit) });
        }

        if (_calendar.Breaks.TryGetValue(date, out var breaks))
            closed.AddRange(breaks.Select(pause => Between(date.DayNumber, pause)));
    }

    /// <summary>The start of the next date, or of the one after, that says all about its own hours.</summary>
    private long EndOfReach(DateOnly date)
    {
        for (var day = date.DayNumber + 1; day <= Math.Min(date.DayNumber + 2, DateOnly.MaxValue.DayNumber); day++)
        {
            if (_calendar.IsSpecial(DateOnly.FromDayNumber(day)))
                return _clock.DayStart(day);
        }

        return long.MaxValue;
    }

    private TickSpan Between(int day, DayInterval interval) =>
        new(InstantOf(day, interval.OpenSecond), InstantOf(day, interval.EndSecond));

    /// <summary>Midnights are the borders of the local days, also where a gap swallows them.</summary>
    private long InstantOf(int day, int second) =>
        second % DayInterval.SecondsPerDay == 0
            ? _clock.DayStart(day + second / DayInterval.SecondsPerDay)
            : _clock.InstantOf(day + second / DayInterval.SecondsPerDay, second % DayInterval.SecondsPerDay);
}
