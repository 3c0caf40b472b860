using System.Collections.Immutable;

namespace Nop.Plugin.CustomerCare.Calendars.Years;

/// <summary>A calendar's local year, date by date, as a page can show it.</summary>
public sealed class YearView
{
    private const int FirstYear = 1;
    private const int LastYear = 9998;

    private readonly BusinessCalendar _calendar;
    private readonly BusinessTime _time;
    private readonly BusinessTime _timeWithoutBreaks;

    private YearView(BusinessCalendar calendar, int year)
    {
        _calendar = calendar;
        _time = BusinessTime.For(calendar);
        _timeWithoutBreaks = calendar.Breaks.Count == 0
            ? _time
            : BusinessTime.For(new BusinessCalendar(calendar.Name, calendar.TimeZoneId, calendar.Weekly, calendar.Holidays, calendar.Overrides));
        Year = year;
        var dates = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays);
        Days = [.. dates.Select(Day)];
    }

    /// <summary>In the calendar's zone.</summary>
    public int Year { get; }

    /// <summary>Every date of the year in order, those that the zone skipped too.</summary>
    public ImmutableArray<DayView> Days { get; }

    /// <summary>The absolute open time of the year.</summary>
    public TimeSpan Open => new(Days.Sum(day => day.Open.Ticks));

    /// <summary>Lays out a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year isn't within 1 to 9998.</exception>
    public static YearView Of(BusinessCalendar calendar, int year)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (year is < FirstYear or > LastYear)
            throw new ArgumentOutOfRangeException(nameof(year), year, $"A year must be {FirstYear} to {LastYear}.");

        return new YearView(calendar, year);
    }

    private DayView Day(DateOnly date)
    {
        var start = _time.LocalDayStart(date);
        var end = _time.LocalDayStart(date.AddDays(1));
        var isHoliday = _calendar.IsHoliday(date);
        if (start == end)
            return new DayView(date, DayBasis.Skipped, [], isHoliday, TimeSpan.Zero, null);

        return new DayView(
            date,
            _calendar.Overrides.ContainsKey(date) ? DayBasis.Override : isHoliday ? DayBasis.Holiday : DayBasis.Weekly,
            [.. DayOpenings.On(date, _time)],
            isHoliday,
            _timeWithoutBreaks.Elapsed(start, end) - _time.Elapsed(start, end),
            ClockChanges.Between(_calendar, start, end).Select(change => (ClockChange?)change).FirstOrDefault());
    }
}
