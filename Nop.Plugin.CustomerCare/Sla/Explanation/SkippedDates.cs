using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>Finds the dates within a span that a calendar treats specially.</summary>
internal sealed class SkippedDates
{
    private readonly BusinessCalendar _calendar;
    private readonly BusinessTime _time;
    private readonly BusinessTime _timeWithoutBreaks;
    private readonly DateTime _fromUtc;
    private readonly DateTime _toUtc;

    public SkippedDates(BusinessTime time, DateTime fromUtc, DateTime toUtc)
    {
        _calendar = time.Calendar;
        _time = time;
        _fromUtc = fromUtc;
        _toUtc = toUtc;
        _timeWithoutBreaks = _calendar.Breaks.Count == 0
            ? time
            : BusinessTime.For(new BusinessCalendar(_calendar.Name, _calendar.TimeZoneId, _calendar.Weekly, _calendar.Holidays, _calendar.Overrides));
    }

    /// <summary>In order; a date can be there twice, with a break besides.</summary>
    public IEnumerable<SkippedDate> Find()
    {
        if (_fromUtc >= _toUtc)
            yield break;

        var last = DateOnly.FromDateTime(_time.ToLocal(_toUtc.AddTicks(-1)));
        for (var date = DateOnly.FromDateTime(_time.ToLocal(_fromUtc)); date <= last; date = date.AddDays(1))
        {
            if (Closing(date) is { } skipped)
                yield return skipped;
            if (_calendar.Breaks.TryGetValue(date, out var breaks) && Cut(date, breaks) is var cut and > 0)
                yield return new SkippedDate(date, SkipReason.Break, breaks, _calendar.IsHoliday(date), cut);
        }
    }

    private SkippedDate? Closing(DateOnly date)
    {
        var isHoliday = _calendar.IsHoliday(date);
        if (_calendar.Overrides.TryGetValue(date, out var hours))
            return new SkippedDate(date, SkipReason.Override, hours, isHoliday);
        if (isHoliday)
            return new SkippedDate(date, SkipReason.Holiday, [], true);

        return _calendar.Weekly[date.DayOfWeek].Count == 0 ? new SkippedDate(date, SkipReason.ClosedWeekday, [], false) : null;
    }

    private long Cut(DateOnly date, IReadOnlyList<DayInterval> breaks)
    {
        var reach = breaks.Any(one => one.EndSecond > DayInterval.SecondsPerDay) ? 2 : 1;
        var (start, end) = (_time.LocalDayStart(date), _time.LocalDayStart(date.AddDays(reach)));
        var from = start > _fromUtc ? start : _fromUtc;
        var to = end < _toUtc ? end : _toUtc;
        return (_timeWithoutBreaks.Elapsed(from, to) - _time.Elapsed(from, to)).Ticks / TimeSpan.TicksPerSecond;
    }
}
