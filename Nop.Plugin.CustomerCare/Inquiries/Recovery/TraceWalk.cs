namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>
/// Reads several sources side by side in the order in which things happened, because what a reply answers depends on what was asked and answered before. It can go on from any batch's
/// positions, in another process too.
/// </summary>
public sealed class TraceWalk
{
    private readonly IReadOnlyList<Reading> _readings;
    private readonly TraceRange _range;
    private readonly RecoveryTerms _terms;

    private TraceWalk(IReadOnlyList<Reading> readings, TraceRange range, RecoveryTerms terms)
    {
        (_readings, _range, _terms) = (readings, range, terms);
    }

    /// <summary>From the beginning of each table: for a past in which ids may not follow the time, as in a store that was moved from elsewhere.</summary>
    public static TraceWalk FromTheBeginning(IEnumerable<ITraceSource> sources, TraceRange range, RecoveryTerms terms)
    {
        return new TraceWalk([.. sources.Select(source => new Reading(source, TraceCursor.Start, range.FromUtc))], range, terms);
    }

    /// <summary>From where the range begins, which is quick for tables of any size.</summary>
    public static async Task<TraceWalk> FromTheRangeAsync(IEnumerable<ITraceSource> sources, TraceRange range, RecoveryTerms terms, CancellationToken cancellation = default)
    {
        var readings = new List<Reading>();
        foreach (var source in sources)
            readings.Add(new Reading(source, await source.FindStartAsync(range.FromUtc, cancellation), range.FromUtc));
        return new TraceWalk(readings, range, terms);
    }

    /// <summary>From where a batch left off.</summary>
    public static TraceWalk From(IEnumerable<ITraceSource> sources, IReadOnlyList<SourcePosition> positions, TraceRange range, RecoveryTerms terms)
    {
        var known = positions.ToDictionary(position => position.Kind);
        return new TraceWalk(
            [.. sources.Select(source => known.TryGetValue(source.Kind, out var position) ? new Reading(source, position.After, position.ReachedOnUtc) : new Reading(source, TraceCursor.Start, range.FromUtc))],
            range,
            terms);
    }

    /// <summary>Reads at most one page of each source. Not to be called again after the last batch.</summary>
    public async Task<RecoveryBatch> NextAsync(CancellationToken cancellation = default)
    {
        foreach (var reading in _readings)
            await reading.FillAsync(_range, _terms, cancellation);

        var horizon = _readings.Min(reading => reading.KnownThroughUtc);
        var found = _readings
            .SelectMany(reading => reading.Take(horizon))
            .OrderBy(one => one.OnUtc).ThenBy(one => one.Trace.Kind).ThenBy(one => one.Trace.Cursor.Id)
            .Select(one => one.Trace)
            .ToList();
        var isLast = _readings.All(reading => reading.IsDone);
        return new RecoveryBatch(found, [.. _readings.Select(reading => reading.Position)], isLast ? _range.ToUtc : horizon, isLast);
    }

    /// <summary>One source, read ahead of what was taken from it.</summary>
    private sealed class Reading(ITraceSource source, TraceCursor? after, DateTime reachedOnUtc)
    {
        private readonly Queue<(FoundTrace Trace, DateTime OnUtc)> _ahead = new();
        private TraceCursor? _next = after;
        private TraceCursor? _taken = after;
        private DateTime _takenOnUtc = reachedOnUtc;
        private DateTime _aheadOnUtc = reachedOnUtc;

        public bool IsDone => _next is null && _ahead.Count == 0;

        /// <summary>Nothing older than this can come from here.</summary>
        public DateTime KnownThroughUtc => _next is null ? DateTime.MaxValue : _ahead.Count > 0 ? _aheadOnUtc : _takenOnUtc;

        public SourcePosition Position => new(source.Kind, IsDone ? null : _taken, _takenOnUtc);

        public async Task FillAsync(TraceRange range, RecoveryTerms terms, CancellationToken cancellation)
        {
            if (_ahead.Count > 0 || _next is not { } from)
                return;

            var page = await source.ReadAsync(range, from, terms, cancellation);
            foreach (var trace in page.Found)
            {
                // Rows whose ids don't follow the time come later, never out of turn.
                _aheadOnUtc = trace.HappenedOnUtc > _aheadOnUtc ? trace.HappenedOnUtc : _aheadOnUtc;
                _ahead.Enqueue((trace, _aheadOnUtc));
            }

            _next = page.Next;
            if (page.Found.Count == 0)
                _taken = page.Next;
        }

        public IEnumerable<(FoundTrace Trace, DateTime OnUtc)> Take(DateTime throughUtc)
        {
            while (_ahead.TryPeek(out var first) && first.OnUtc <= throughUtc)
            {
                var taken = _ahead.Dequeue();
                (_taken, _takenOnUtc) = (_ahead.Count == 0 ? _next : taken.Trace.Cursor, taken.OnUtc);
                yield return taken;
            }
        }
    }
}
