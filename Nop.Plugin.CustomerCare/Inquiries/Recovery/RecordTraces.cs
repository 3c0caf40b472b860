using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>
/// Records what was found, each at its own time and once, however often and by however many processes it is found. One that makes no sense doesn't keep the others out; trouble with the
/// database does, and then all of it is found again.
/// </summary>
public sealed class RecordTraces(OpenInquiry open, IInquiryStore store, IReplyTargets targets, IStrayReplies strays, IKnownTraces known)
{
    private const int OPENED_AT_ONCE = 50;

    /// <param name="found">In the order in which it happened.</param>
    /// <param name="recordedOnUtc">UTC, whole microseconds.</param>
    /// <param name="keepsStrays">Whether replies that answer nothing we know of are kept for an agent to place.</param>
    /// <param name="failed">Gets those that make no sense.</param>
    public async Task<RecoveryTally> ExecuteAsync(
        IReadOnlyList<FoundTrace> found,
        DateTime recordedOnUtc,
        bool keepsStrays,
        ICollection<FailedTrace> failed,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(failed);
        var there = await known.FindAsync(found, cancellation);
        var record = new RecordOutsideReply(store, targets, strays, new RecordedInstant(recordedOnUtc));
        var counts = found.GroupBy(trace => trace.Kind).ToDictionary(
            same => same.Key, same => RecoveryCount.None(same.Key) with { Found = same.LongCount(), AlreadyThere = same.LongCount(trace => there.Contains(trace.SourceKey)) });
        var fresh = found.Where(trace => !there.Contains(trace.SourceKey)).DistinctBy(trace => trace.SourceKey).ToList();
        for (var next = 0; next < fresh.Count;)
        {
            var run = fresh.Skip(next).TakeWhile(trace => trace.Inquiry is not null).Take(OPENED_AT_ONCE).ToList();
            if (run.Count > 0)
                await OpenAsync(run, counts, failed, cancellation);
            else
                await AnswerAsync(fresh[next], record, keepsStrays, counts, failed, cancellation);
            next += Math.Max(run.Count, 1);
        }

        return new RecoveryTally([.. counts.Values.OrderBy(count => count.Kind)]);
    }

    private async Task OpenAsync(List<FoundTrace> run, Dictionary<TraceKind, RecoveryCount> counts, ICollection<FailedTrace> failed, CancellationToken cancellation)
    {
        try
        {
            var results = await open.ExecuteAsync([.. run.Select(trace => trace.Inquiry!)], cancellation);
            foreach (var (trace, result) in run.Zip(results))
                Count(counts, trace, count => result.Opened ? count with { Opened = count.Opened + 1 } : count with { AlreadyThere = count.AlreadyThere + 1 });
        }
        catch (Exception exception) when (run.Count > 1 && IsNonsense(exception))
        {
            foreach (var trace in run)
                await OpenAsync([trace], counts, failed, cancellation);
        }
        catch (Exception exception) when (IsNonsense(exception))
        {
            Fail(counts, failed, run[0], exception);
        }
    }

    private async Task AnswerAsync(
        FoundTrace trace,
        RecordOutsideReply record,
        bool keepsStrays,
        Dictionary<TraceKind, RecoveryCount> counts,
        ICollection<FailedTrace> failed,
        CancellationToken cancellation)
    {
        try
        {
            var answers = keepsStrays || (await targets.FindAsync(trace.Reply!, cancellation)).Count > 0 ? await record.ExecuteAsync(trace.Reply!, cancellation) : [];
            Count(counts, trace, count => answers.Count > 0 ? count with { Replies = count.Replies + 1 } : count with { Unplaced = count.Unplaced + 1 });
        }
        catch (Exception exception) when (IsNonsense(exception))
        {
            Fail(counts, failed, trace, exception);
        }
    }

    // What our own checks refuse would be refused the next time as well.
    private static bool IsNonsense(Exception exception)
    {
        return exception is ArgumentException or FormatException;
    }

    private static void Fail(Dictionary<TraceKind, RecoveryCount> counts, ICollection<FailedTrace> failed, FoundTrace trace, Exception exception)
    {
        failed.Add(new FailedTrace(trace, exception));
        Count(counts, trace, count => count with { Failed = count.Failed + 1 });
    }

    private static void Count(Dictionary<TraceKind, RecoveryCount> counts, FoundTrace trace, Func<RecoveryCount, RecoveryCount> plus)
    {
        counts[trace.Kind] = plus(counts[trace.Kind]);
    }
}
