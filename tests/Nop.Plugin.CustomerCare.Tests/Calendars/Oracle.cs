using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

/// <summary>
/// The slow second opinion: every minute of a window of UTC is converted to local time, wall times are found by looking through those minutes, and
/// questions are answered by counting the open ones. Shares no arithmetic with the engine; for calendars and zones of whole minutes.
/// </summary>
internal sealed class Oracle
{
    private const int MinutesPerDay = 1440;

    private readonly BusinessCalendar _calendar;
    private readonly DateTime _from;
    private readonly long[] _local;
    private readonly bool[] _open;

    /// <param name="from">A whole minute. Questions may reach from two days after it to two days before the end of the window.</param>
    public Oracle(BusinessCalendar calendar, DateTime from, int days)
    {
        _calendar = calendar;
        _from = from;
        _local = new long[days * MinutesPerDay];
        _open = new bool[_local.Length];
        var zone = TimeZoneInfo.FindSystemTimeZoneById(calendar.TimeZoneId);
        for (var hour = 0; hour < _local.Length; hour += 60)
            ShowHour(zone, hour);

        for (var day = _local[0] / MinutesPerDay; day <= _local[^1] / MinutesPerDay; day++)
            OpenDate(DateOnly.FromDayNumber((int)day));
        for (var day = _local[0] / MinutesPerDay; day <= _local[^1] / MinutesPerDay; day++)
            CloseBreaks(DateOnly.FromDayNumber((int)day));
    }

    public TimeSpan Elapsed(DateTime start, DateTime end, IReadOnlyList<ClosedSpan> pauses)
    {
        var open = TimeSpan.Zero;
        foreach (var (from, to) in Running(start, end, pauses))
            open += to - from;
        return open;
    }

    /// <summary>Null if the window ends before the duration does.</summary>
    public DateTime? Deadline(DateTime start, TimeSpan duration, IReadOnlyList<ClosedSpan> pauses)
    {
        foreach (var (from, to) in Running(start, _from.AddMinutes(_open.Length), pauses))
        {
            if (duration <= to - from)
                return from + duration;
            duration -= to - from;
        }

        return null;
    }

    /// <summary>The open stretches of at most a minute each, cut at every edge of a pause.</summary>
    private IEnumerable<(DateTime From, DateTime To)> Running(DateTime start, DateTime end, IReadOnlyList<ClosedSpan> pauses)
    {
        for (var i = Math.Max((int)(start - _from).TotalMinutes, 0); i < _open.Length && _from.AddMinutes(i) < end; i++)
        {
            if (!_open[i])
                continue;

            var (first, last) = (Later(start, _from.AddMinutes(i)), Earlier(end, _from.AddMinutes(i + 1)));
            var touching = pauses.Count == 0 ? [] : pauses.Where(pause => pause.StartUtc < last && pause.EndUtc > first).ToList();
            if (touching.Count == 0)
            {
                yield return (first, last);
                continue;
            }

            var edges = touching.SelectMany(pause => new[] { Later(pause.StartUtc, first), Earlier(pause.EndUtc, last) })
                .Concat([first, last])
                .Distinct()
                .Order()
                .ToList();
            foreach (var (from, to) in edges.Zip(edges.Skip(1)))
            {
                if (!touching.Any(pause => pause.StartUtc <= from && from < pause.EndUtc))
                    yield return (from, to);
            }
        }
    }

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;

    /// <summary>Asks the zone for every minute of an hour in which its clocks change, and else counts on.</summary>
    private void ShowHour(TimeZoneInfo zone, int first)
    {
        var steady = Shown(first + 60) - Shown(first) == 60;
        for (var i = first; i < first + 60; i++)
            _local[i] = steady && i > first ? _local[i - 1] + 1 : Shown(i);

        long Shown(int minute) => TimeZoneInfo.ConvertTimeFromUtc(_from.AddMinutes(minute), zone).Ticks / TimeSpan.TicksPerMinute;
    }

    private void OpenDate(DateOnly date)
    {
        if (!_local.AsSpan().ContainsAnyInRange(Midnight(date), Midnight(date.AddDays(1)) - 1))
            return;

        foreach (var interval in _calendar.HoursOn(date))
        {
            var end = IndexOf(date, interval.EndSecond / 60);
            if (_calendar.IsSpecial(date.AddDays(1)))
                end = Math.Min(end, FirstAtOrAfter(Midnight(date.AddDays(1))));
            else if (_calendar.IsSpecial(date.AddDays(2)))
                end = Math.Min(end, FirstAtOrAfter(Midnight(date.AddDays(2))));
            for (var i = IndexOf(date, interval.OpenSecond / 60); i < end; i++)
                _open[i] = true;
        }
    }

    private void CloseBreaks(DateOnly date)
    {
        if (!_calendar.Breaks.TryGetValue(date, out var breaks))
            return;

        foreach (var interval in breaks)
        {
            for (var i = IndexOf(date, interval.OpenSecond / 60); i < IndexOf(date, interval.EndSecond / 60); i++)
                _open[i] = false;
        }
    }

    /// <summary>The first minute that shows the wall time; one that is never shown is looked for later by as much as the clocks jumped over it.</summary>
    private int IndexOf(DateOnly date, int minute)
    {
        var wall = Midnight(date) + minute;
        var shown = FirstAtOrAfter(wall);
        if (shown == _local.Length || shown == 0 || _local[shown] == wall || minute % MinutesPerDay == 0)
            return shown;
        return FirstAtOrAfter(wall + _local[shown] - _local[shown - 1] - 1);
    }

    private int FirstAtOrAfter(long wall)
    {
        // Where the clocks went back, a wall time is first reached before they did; the run of first passes is what a running maximum shows.
        var i = (int)Math.Clamp(wall - _local[0] - 2 * MinutesPerDay, 0, _local.Length);
        while (i < _local.Length && _local[i] < wall)
            i++;
        return i;
    }

    private static long Midnight(DateOnly date) => (long)date.DayNumber * MinutesPerDay;
}
