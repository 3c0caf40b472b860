namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>
/// Finds in the store's own tables what was missed since the plugin is there: while our tables were locked, missing or slow, or our code failed. It comes after whoever captures the moment
/// itself, so that the two never race for the same message.
/// </summary>
public sealed class FindMissed(IEnumerable<ITraceSource> sources, IRecoveryTerms terms, IRecoveryProgress progress, RecordTraces record, TimeProvider clock)
{
    /// <summary>Only rows of at least this age are looked at.</summary>
    public static TimeSpan Settled { get; } = TimeSpan.FromMinutes(2);

    /// <summary>How far each run goes back behind the last one: clocks of nodes differ, and a row may become visible late.</summary>
    public static TimeSpan Overlap { get; } = TimeSpan.FromHours(1);

    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(90);

    /// <summary>Goes on until nothing is left or the budget is used; the next run goes on from there. Does nothing while another process is at it.</summary>
    /// <param name="failed">Gets what makes no sense and is passed over.</param>
    public async Task<RecoveryTally> ExecuteAsync(TimeSpan budget, ICollection<FailedTrace> failed, CancellationToken cancellation = default)
    {
        var start = clock.GetTimestamp();
        if (await RangeAsync(cancellation) is not { } range || await progress.TakeTurnAsync(Turn, cancellation) is not { } turn)
            return RecoveryTally.Nothing;

        try
        {
            var walk = await TraceWalk.FromTheRangeAsync(sources, range, await terms.ReadAsync(cancellation), cancellation);
            var tally = RecoveryTally.Nothing;
            var throughUtc = await progress.ThroughUtcAsync(cancellation) ?? range.FromUtc;
            for (; ; )
            {
                var batch = await walk.NextAsync(cancellation);
                tally = tally.Plus(await record.ExecuteAsync(batch.Found, range.RecordedOnUtc, keepsStrays: true, failed, cancellation));
                if (batch.ThroughUtc > throughUtc)
                    await progress.SetThroughAsync(turn, throughUtc = batch.ThroughUtc, cancellation);
                if (batch.IsLast || clock.GetElapsedTime(start) >= budget || await progress.KeepTurnAsync(turn, Turn, cancellation) is not { } kept)
                    return tally;

                turn = kept;
            }
        }
        finally
        {
            await progress.EndTurnAsync(turn, CancellationToken.None);
        }
    }

    private async Task<TraceRange?> RangeAsync(CancellationToken cancellation)
    {
        if (await progress.InstalledOnUtcAsync(cancellation) is not { } installedOnUtc)
            return null;

        // Where the plugin is older than this task, what lies before is history, for which somebody has to ask.
        var nowUtc = clock.NowUtc();
        var fromUtc = (await progress.ThroughUtcAsync(cancellation) ?? nowUtc) - Overlap;
        var range = new TraceRange(fromUtc > installedOnUtc ? fromUtc : installedOnUtc, nowUtc - Settled, nowUtc);
        return range.FromUtc < range.ToUtc ? range : null;
    }
}
