using Nop.Plugin.CustomerCare.Inquiries.Recovery;

namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>Fills in a store's past from its own tables, or counts what that would give. Whatever is recorded already, by whoever, stays as it is.</summary>
public sealed class HistoryJob(IEnumerable<ITraceSource> sources, IRecoveryTerms terms, RecordTraces record, CountTraces count, CloseHistory close) : IJobWork
{
    public const string KindName = "history";

    public string Kind => KindName;

    public async Task<JobProgress> RunSliceAsync(Job job, JobSlice slice, CancellationToken cancellation)
    {
        var state = HistoryJobParameters.Read(job.Parameters);
        var range = RangeOf(job, state);
        state = state.ClosedThroughId is null ? await ReadAsync(state, range, slice, cancellation) : state;
        while (state.ClosedThroughId is { } through && !slice.IsOver)
        {
            var (last, closed) = state.IsPreview ? (null, 0) : await close.ExecuteAsync(through, TimeSpan.FromDays(state.OpenDays), range.RecordedOnUtc, cancellation);
            if (last is not { } lastId)
                return Progress(state, range, new JobOutcome(state.Result.Write()));

            state = state with { ClosedThroughId = lastId, Result = state.Result with { Closed = state.Result.Closed + closed } };
            if (!await slice.SaveAsync(Progress(state, range, null)))
                break;
        }

        return Progress(state, range, null);
    }

    // What is younger than that is found by the task that looks for what was missed.
    private static TraceRange RangeOf(Job job, HistoryJobParameters state)
    {
        return new TraceRange(job.CreatedOnUtc.AddMonths(-state.Months), job.CreatedOnUtc - FindMissed.Settled, job.CreatedOnUtc);
    }

    private async Task<HistoryJobParameters> ReadAsync(HistoryJobParameters state, TraceRange range, JobSlice slice, CancellationToken cancellation)
    {
        var now = await terms.ReadAsync(cancellation);
        var walk = state.Positions is { } positions ? TraceWalk.From(sources, positions, range, now) : TraceWalk.FromTheBeginning(sources, range, now);
        do
        {
            var batch = await walk.NextAsync(cancellation);
            var failed = new List<FailedTrace>();
            var tally = state.IsPreview
                ? await count.ExecuteAsync(batch.Found, cancellation)
                : await record.ExecuteAsync(batch.Found, range.RecordedOnUtc, keepsStrays: false, failed, cancellation);
            state = state with
            {
                Positions = batch.Positions,
                ThroughUtc = batch.ThroughUtc,
                ClosedThroughId = batch.IsLast ? 0 : null,
                Result = state.Result.Plus(tally, failed)
            };
        }
        while (await slice.SaveAsync(Progress(state, range, null)) && state.ClosedThroughId is null && !slice.IsOver);
        return state;
    }

    // In days, which is what people see of it.
    private static JobProgress Progress(HistoryJobParameters state, TraceRange range, JobOutcome? outcome)
    {
        var total = Math.Max(1, (long)(range.ToUtc - range.FromUtc).TotalDays);
        var done = outcome is not null ? total : Math.Clamp((long)((state.ThroughUtc ?? range.FromUtc) - range.FromUtc).TotalDays, 0, total);
        return new JobProgress(done, total, state.Write(), outcome);
    }
}
