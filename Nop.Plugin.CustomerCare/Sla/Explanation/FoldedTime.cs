namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>Counted time for people to read: the first and the last weeks stretch by stretch, whole weeks between as their sums.</summary>
public static class FoldedTime
{
    private const int ShownWeeks = 2;
    private const int MostFolds = 40;

    /// <summary>
    /// Lines in order that add up to the same. Neighbouring weeks of the same sum share a line; where even so there would be more than 40 such lines, all share one.
    /// Stretches before and after the deadline, or the clock's end, never share one. Of however many stretches, only a few are kept at a time.
    /// </summary>
    public static IEnumerable<CountedRow> Of(IEnumerable<CountedInterval> intervals, WallTimes wall)
    {
        ArgumentNullException.ThrowIfNull(wall);
        var phase = new PhaseRows();
        foreach (var week in Weeks(intervals, wall))
        {
            if (!phase.Takes(week))
            {
                foreach (var row in phase.Rows())
                    yield return row;
                phase = new PhaseRows();
            }

            phase.Add(week);
        }

        foreach (var row in phase.Rows())
            yield return row;
    }

    private static IEnumerable<Week> Weeks(IEnumerable<CountedInterval> intervals, WallTimes wall)
    {
        Week? week = null;
        foreach (var interval in intervals)
        {
            var monday = wall.WeekOf(interval.StartUtc);
            if (week is not null && (week.Monday != monday || week.Phase != interval.Phase))
            {
                yield return week;
                week = null;
            }

            (week ??= new Week(monday, interval.Phase)).Intervals.Add(interval);
        }

        if (week is not null)
            yield return week;
    }

    private sealed record Week(DateOnly Monday, CountPhase Phase)
    {
        public List<CountedInterval> Intervals { get; } = [];

        public IEnumerable<CountedRow> Singles => Intervals.Select(one => new CountedRow(one.StartUtc, one.EndUtc, 1, 0, one.Seconds, one.TotalSeconds, one.Phase));

        public CountedRow Folded => new(
            Intervals[0].StartUtc, Intervals[^1].EndUtc, Intervals.Count, 1, Intervals.Sum(one => one.Seconds), Intervals[^1].TotalSeconds, Phase);
    }

    private sealed class PhaseRows
    {
        private readonly List<Week> _first = [];
        private readonly List<CountedRow> _folds = [];
        private readonly Queue<Week> _last = [];
        private DateOnly _nextMonday;
        private bool _isOneFold;
        private long _weekSeconds;
        private CountPhase? _phase;

        public bool Takes(Week week)
        {
            return _phase is null || _phase == week.Phase;
        }

        public void Add(Week week)
        {
            _phase = week.Phase;
            if (_first.Count < ShownWeeks)
            {
                _first.Add(week);
                return;
            }

            _last.Enqueue(week);
            if (_last.Count > ShownWeeks)
                Fold(_last.Dequeue());
        }

        public IEnumerable<CountedRow> Rows()
        {
            return [.. _first.SelectMany(week => week.Singles), .. _folds, .. _last.SelectMany(week => week.Singles)];
        }

        private void Fold(Week week)
        {
            var folded = week.Folded;
            var isLikeTheLast = week.Monday == _nextMonday && folded.Seconds == _weekSeconds;
            if (_folds.Count > 0 && (_isOneFold || isLikeTheLast))
                _folds[^1] = Join(_folds[^1], folded);
            else
                _folds.Add(folded);

            (_nextMonday, _weekSeconds) = (week.Monday.AddDays(7), folded.Seconds);
            if (_folds.Count > MostFolds)
            {
                var one = _folds.Aggregate(Join);
                _folds.Clear();
                _folds.Add(one);
                _isOneFold = true;
            }
        }

        private static CountedRow Join(CountedRow left, CountedRow right)
        {
            return new CountedRow(
                left.StartUtc,
                right.EndUtc,
                left.Intervals + right.Intervals,
                left.Weeks + right.Weeks,
                left.Seconds + right.Seconds,
                right.TotalSeconds,
                left.Phase);
        }
    }
}
