using System.Collections;
using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>
/// The stretches that count for a clock, in order, from its start to its end or its deadline, whichever is later. Nothing is kept: they are found while they are
/// read, however many there are.
/// </summary>
public sealed class CountedTime : IEnumerable<CountedInterval>
{
    private readonly BusinessTime _time;
    private readonly List<TickSpan> _pauses;
    private readonly DateTime _startUtc;
    private readonly DateTime _dueUtc;

    internal CountedTime(BusinessTime time, DateTime startUtc, DateTime endUtc, DateTime? dueUtc, IEnumerable<ClosedSpan> pauses)
    {
        _time = time;
        _startUtc = startUtc;
        EndUtc = endUtc;
        _dueUtc = dueUtc ?? DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc);
        LastUtc = dueUtc > endUtc ? dueUtc.Value : endUtc;
        _pauses = TickSpans.Union(pauses.Select(pause => new TickSpan(pause.StartUtc.Ticks, pause.EndUtc.Ticks)));
    }

    /// <summary>Up to where the clock has counted, UTC: its end, the beginning of the pause it stands in, or the instant of asking.</summary>
    public DateTime EndUtc { get; }

    /// <summary>Up to where the stretches reach, UTC.</summary>
    public DateTime LastUtc { get; }

    public IEnumerator<CountedInterval> GetEnumerator()
    {
        var ticks = 0L;
        var total = 0L;
        foreach (var (start, end) in Pieces())
        {
            ticks += end.Ticks - start.Ticks;
            var before = total;
            total = ticks / TimeSpan.TicksPerSecond;
            yield return new CountedInterval(start, end, total - before, total, Phase(start));
        }
    }

    IEnumerator IEnumerable.GetEnumerator()
    {
        return GetEnumerator();
    }

    private CountPhase Phase(DateTime start)
    {
        if (start >= EndUtc)
            return CountPhase.Left;

        return start >= _dueUtc ? CountPhase.Over : CountPhase.Used;
    }

    private IEnumerable<OpenInterval> Pieces()
    {
        var next = 0;
        foreach (var open in _time.OpenIntervals(_startUtc, LastUtc))
        {
            for (var start = open.StartUtc; start < open.EndUtc;)
            {
                while (next < _pauses.Count && _pauses[next].End <= start.Ticks)
                    next++;
                var isPaused = next < _pauses.Count && _pauses[next].Start <= start.Ticks;
                var end = isPaused ? Earlier(open.EndUtc, _pauses[next].End) : Border(start, open.EndUtc, next);
                if (!isPaused)
                    yield return new OpenInterval(start, end);
                start = end;
            }
        }
    }

    private DateTime Border(DateTime start, DateTime end, int nextPause)
    {
        if (nextPause < _pauses.Count)
            end = Earlier(end, _pauses[nextPause].Start);
        if (start < EndUtc)
            end = Earlier(end, EndUtc.Ticks);
        return start < _dueUtc ? Earlier(end, _dueUtc.Ticks) : end;
    }

    private static DateTime Earlier(DateTime one, long other)
    {
        return one.Ticks < other ? one : new DateTime(other, DateTimeKind.Utc);
    }
}
