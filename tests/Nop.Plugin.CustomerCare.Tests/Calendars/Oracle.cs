using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

/// <summary>
/// The slow second opinion: every second of a window is painted open or closed, wall times are found by looking at what the clocks show, and questions
/// are answered by adding up what is painted. Shares no arithmetic with the engine.
/// </summary>
internal sealed class Oracle
{
    private const int Day = 86_400;

    private readonly BusinessCalendar _calendar;
    private readonly ShownTime _shown;
    private readonly bool[] _open;
    private readonly List<(DateTime From, DateTime To)> _stretches = [];

    /// <param name="from">A whole hour. Questions may reach from two days after it to two days before the end of the window.</param>
    public Oracle(BusinessCalendar calendar, DateTime from, int days)
    {
        _calendar = calendar;
        _shown = new ShownTime(TimeZoneInfo.FindSystemTimeZoneById(calendar.TimeZoneId), from, days * 24);
        _open = new bool[days * Day];
        var dates = Enumerable.Range((int)(_shown.At(_shown.From) / Day), days + 2)
            .Select(DateOnly.FromDayNumber)
            .Where(date => _shown.Shows(Midnight(date), Midnight(date.AddDays(1))))
            .ToList();
        dates.ForEach(PaintHours);
        dates.ForEach(PaintBreaks);
        CollectStretches();
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
        foreach (var (from, to) in Running(start, DateTime.MaxValue, pauses))
        {
            if (duration <= to - from)
                return from + duration;
            duration -= to - from;
        }

        return null;
    }

    /// <summary>The open stretches, cut at every edge of a pause.</summary>
    private IEnumerable<(DateTime From, DateTime To)> Running(DateTime start, DateTime end, IReadOnlyList<ClosedSpan> pauses)
    {
        foreach (var stretch in _stretches)
        {
            var (first, last) = (Later(start, stretch.From), Earlier(end, stretch.To));
            if (first >= last)
                continue;

            var edges = pauses.SelectMany(pause => new[] { pause.StartUtc, pause.EndUtc })
                .Where(edge => edge > first && edge < last)
                .Concat([first, last])
                .Order()
                .ToList();
            foreach (var (from, to) in edges.Zip(edges.Skip(1)))
            {
                if (from < to && !pauses.Any(pause => pause.StartUtc <= from && from < pause.EndUtc))
                    yield return (from, to);
            }
        }
    }

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;

    private static long Midnight(DateOnly date) => (long)date.DayNumber * Day;

    private void PaintHours(DateOnly date)
    {
        foreach (var interval in _calendar.HoursOn(date))
        {
            var end = SecondOf(date, interval.EndSecond);
            if (_calendar.IsSpecial(date.AddDays(1)))
                end = Math.Min(end, _shown.FirstShowing(Midnight(date.AddDays(1))));
            else if (_calendar.IsSpecial(date.AddDays(2)))
                end = Math.Min(end, _shown.FirstShowing(Midnight(date.AddDays(2))));
            Paint(SecondOf(date, interval.OpenSecond), end, true);
        }
    }

    private void PaintBreaks(DateOnly date)
    {
        foreach (var interval in _calendar.Breaks.GetValueOrDefault(date, []))
            Paint(SecondOf(date, interval.OpenSecond), SecondOf(date, interval.EndSecond), false);
    }

    private void Paint(long from, long to, bool open)
    {
        if (from < to)
            _open.AsSpan((int)(from - _shown.From), (int)(to - from)).Fill(open);
    }

    /// <summary>The first second that shows the wall time; one that is never shown is looked for later by as much as the clocks jumped over it.</summary>
    private long SecondOf(DateOnly date, int second)
    {
        var wall = Midnight(date) + second;
        var found = _shown.FirstShowing(wall);
        if (found == _shown.From || found == _shown.To || _shown.At(found) == wall || second % Day == 0)
            return found;
        return _shown.FirstShowing(wall + _shown.At(found) - _shown.At(found - 1) - 1);
    }

    private void CollectStretches()
    {
        for (var from = Next(0, true); from < _open.Length;)
        {
            var to = Next(from, false);
            _stretches.Add((Instant(from), Instant(to)));
            from = Next(to, true);
        }

        int Next(int second, bool open)
        {
            var found = _open.AsSpan(second).IndexOf(open);
            return found < 0 ? _open.Length : second + found;
        }

        DateTime Instant(int second) => new((_shown.From + second) * TimeSpan.TicksPerSecond, DateTimeKind.Utc);
    }
}
