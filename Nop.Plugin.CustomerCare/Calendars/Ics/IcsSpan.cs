using System.Globalization;

namespace Nop.Plugin.CustomerCare.Calendars.Ics;

/// <summary>When an event takes place the first time, and how long it takes each time.</summary>
internal sealed class IcsSpan
{
    /// <summary>Most days of one event.</summary>
    private const int GreatestDays = 366;

    private readonly WallClock _calendarClock;
    private readonly IcsDuration _length;

    private IcsSpan(IcsMoment start, IcsDuration length, TimeZoneInfo calendarZone)
    {
        Start = start;
        _length = length;
        _calendarClock = new WallClock(calendarZone);
    }

    public IcsMoment Start { get; }

    /// <summary>Whole days of an event that is given by dates.</summary>
    public int Days => _length.Days;

    /// <exception cref="IcsRefusedException">It doesn't say when, or nothing that can be.</exception>
    public static IcsSpan Of(IcsEvent one, IcsMoments moments)
    {
        var calendarZone = moments.CalendarZone;
        var start = moments.Read(one.First("DTSTART") ?? throw new IcsRefusedException(IcsRule.NoStart, 0));
        var span = one.First("DTEND") is { } end ? Until(start, moments.Read(end), calendarZone) : For(start, one.First("DURATION"), calendarZone);
        if (span._length.Days + span._length.Rest.TotalDays > GreatestDays)
            throw new IcsRefusedException(IcsRule.EventTooLong, 0, GreatestDays.ToString(CultureInfo.InvariantCulture));
        return span;
    }

    /// <summary>The whole local dates of the calendar's zone that it covers when it starts at that wall time.</summary>
    public IEnumerable<DateOnly> DatesFrom(DateTime wall)
    {
        var date = DateOnly.FromDateTime(wall);
        return Start.IsDate ? Enumerable.Range(0, _length.Days).Select(date.AddDays) : WholeDates(wall);
    }

    private static IcsSpan Until(IcsMoment start, IcsMoment end, TimeZoneInfo calendarZone)
    {
        if (IsMidnightToMidnight(start, end, calendarZone))
            start = start with { Zone = null };
        var isDates = start.IsDate || end.IsDate;
        var length = isDates ? end.Wall.Date - start.Wall.Date : TimeSpan.FromTicks(end.Ticks - start.Ticks);
        if (length < TimeSpan.Zero)
            throw new IcsRefusedException(IcsRule.EndBeforeStart, 0, start.Text, end.Text);

        // The end is the first day after; who writes the same day means that day.
        return isDates
            ? new IcsSpan(start with { Zone = null }, new IcsDuration(Math.Max(length.Days, 1), TimeSpan.Zero), calendarZone)
            : new IcsSpan(start, new IcsDuration(0, length), calendarZone);
    }

    private static IcsSpan For(IcsMoment start, IcsLine? duration, TimeZoneInfo calendarZone)
    {
        var length = duration is null ? default : IcsDuration.Parse(duration.Value) ?? throw new IcsRefusedException(IcsRule.BadValue, duration.Number, duration.Name, duration.Value);
        var isDates = start.IsDate || (length.Days > 0 && length.Rest == TimeSpan.Zero && IsMidnight(start, calendarZone));
        return isDates
            ? new IcsSpan(start with { Zone = null }, new IcsDuration(Math.Max(length.Days + (int)Math.Ceiling(length.Rest.TotalDays), 1), TimeSpan.Zero), calendarZone)
            : new IcsSpan(start, length, calendarZone);
    }

    private static bool IsMidnightToMidnight(IcsMoment start, IcsMoment end, TimeZoneInfo calendarZone) =>
        end.Wall > start.Wall && IsMidnight(start, calendarZone) && IsMidnight(end, calendarZone);

    private static bool IsMidnight(IcsMoment moment, TimeZoneInfo calendarZone) =>
        moment.Zone is { } zone && zone.Equals(calendarZone) && moment.Wall.TimeOfDay == TimeSpan.Zero;

    private IEnumerable<DateOnly> WholeDates(DateTime wall)
    {
        var start = new IcsMoment(wall, Start.Zone).Ticks;
        var end = new IcsMoment(wall.AddDays(_length.Days), Start.Zone).Ticks + _length.Rest.Ticks;
        var first = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(new DateTime(start, DateTimeKind.Utc), _calendarClock.Zone));
        for (var date = first; _calendarClock.DayStart(date.DayNumber + 1) <= end; date = date.AddDays(1))
        {
            var begin = _calendarClock.DayStart(date.DayNumber);
            if (begin >= start && begin < _calendarClock.DayStart(date.DayNumber + 1))
                yield return date;
        }
    }
}
