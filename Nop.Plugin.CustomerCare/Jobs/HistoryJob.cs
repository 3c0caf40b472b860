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
        var now = await terms.ReadAsync(cancellation);
        TraceWalk? walk = null;
        do
        {
            if (state.Stage == HistoryStage.Closing)
            {
                if (await CloseAsync(state, range, cancellation) is not { } closed)
                    return Progress(state, range, new JobOutcome(state.Result.Write()));
                state = closed;
                continue;
            }

            walk ??= Walk(state, range, now);
            var before = state.Stage;
            state = await ReadAsync(state, walk, range, cancellation);
            walk = state.Stage == before ? walk : null;
        }
        while (await slice.SaveAsync(Progress(state, range, null)) && !slice.IsOver);
        return Progress(state, range, null);
    }

    // What is younger than that is found by the task that looks for what was missed.
    private static TraceRange RangeOf(Job job, HistoryJobParameters state)
    {
        return new TraceRange(job.CreatedOnUtc.AddMonths(-state.Months), job.CreatedOnUtc - FindMissed.Settled, job.CreatedOnUtc);
    }

    private TraceWalk Walk(HistoryJobParameters state, TraceRange range, RecoveryTerms now)
    {
        var wanted = sources.Where(source => state.Stage == HistoryStage.Questions ? Asks(source.Kind) : Answers(source.Kind));
        return state.Positions is { } positions ? TraceWalk.From(wanted, positions, range, now) : TraceWalk.FromTheBeginning(wanted, range, now);
    }

    private async Task<HistoryJobParameters> ReadAsync(HistoryJobParameters state, TraceWalk walk, TraceRange range, CancellationToken cancellation)
    {
        var batch = await walk.NextAsync(cancellation);
        var found = batch.Found.Where(trace => trace.Inquiry is not null == (state.Stage == HistoryStage.Questions)).ToList();
        var failed = new List<FailedTrace>();
        var tally = state.IsPreview
            ? await count.ExecuteAsync(found, cancellation)
            : await record.ExecuteAsync(found, range.RecordedOnUtc, keepsStrays: false, failed, cancellation);
        state = state with { Positions = batch.Positions, ThroughUtc = batch.ThroughUtc, Result = state.Result.Plus(tally, failed) };
        return batch.IsLast ? state with { Stage = state.Stage + 1, Positions = null, ThroughUtc = null } : state;
    }

    private async Task<HistoryJobParameters?> CloseAsync(HistoryJobParameters state, TraceRange range, CancellationToken cancellation)
    {
        if (state.IsPreview)
            return null;

        var (lastId, closed) = await close.ExecuteAsync(state.ClosedThroughId, TimeSpan.FromDays(state.OpenDays), range.RecordedOnUtc, cancellation);
        return lastId is { } id ? state with { ClosedThroughId = id, Result = state.Result with { Closed = state.Result.Closed + closed } } : null;
    }

    // In days gone through, which is what people see of it.
    private static JobProgress Progress(HistoryJobParameters state, TraceRange range, JobOutcome? outcome)
    {
        var days = Math.Max(1, (long)(range.ToUtc - range.FromUtc).TotalDays);
        var through = Math.Clamp((long)((state.ThroughUtc ?? range.FromUtc) - range.FromUtc).TotalDays, 0, days);
        var done = state.Stage switch
        {
            HistoryStage.Questions => through,
            HistoryStage.Answers => days + through,
            _ => 2 * days
        };
        return new JobProgress(done, 2 * days, state.Write(), outcome);
    }

    private static bool Asks(TraceKind kind)
    {
        return kind is TraceKind.ContactMail or TraceKind.ReturnRequest or TraceKind.Review or TraceKind.PrivacyRequest or TraceKind.PrivateMessage;
    }

    private static bool Answers(TraceKind kind)
    {
        return kind == TraceKind.PrivateMessage || !Asks(kind);
    }
}
