using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>Says of each line of a log what it did to one clock.</summary>
internal sealed class ClockSteps
{
    private readonly SlaClock _clock;
    private readonly IReadOnlyCollection<InquiryEvent> _written;
    private readonly IReadOnlyList<InquiryEvent> _read;
    private readonly InquiryEvent? _start;
    private readonly InquiryEvent? _finish;

    /// <param name="written">The log as it was recorded, in any order.</param>
    /// <param name="read">The same in reading order, corrected by what was found out later.</param>
    public ClockSteps(SlaClock clock, IReadOnlyCollection<InquiryEvent> written, IReadOnlyList<InquiryEvent> read)
    {
        _clock = clock;
        _written = written;
        _read = read;
        _start = read.FirstOrDefault(line => Question.AskedOn(line) == clock.StartedOnUtc);
        _finish = read.FirstOrDefault(line => IsAt(line, clock.FinishedOnUtc) && Finishes(line));
    }

    private bool IsResolution => _clock.Metric is SlaMetric.FirstResolution or SlaMetric.TotalResolution;

    public IReadOnlyList<ClockStep> Find()
    {
        var counting = _read.Select(line => line.SourceKey).ToHashSet(StringComparer.Ordinal);
        var steps = _read.Select(line => (Line: line, Kind: Kind(line)))
            .Concat(_written.Where(line => !counting.Contains(line.SourceKey)).Select(line => (Line: line, Kind: TakenBack(line))));
        return [.. from step in steps
                   where step.Kind is not null
                   orderby step.Line.HappenedOnUtc.Ticks / TimeSpan.TicksPerSecond
                   select new ClockStep(step.Kind!.Value, step.Line)];
    }

    private ClockStepKind? Kind(InquiryEvent line)
    {
        if (ReferenceEquals(line, _start))
            return line.Kind == InquiryEventKind.Absorbed ? ClockStepKind.StartedByMerge : ClockStepKind.Started;
        if (ReferenceEquals(line, _finish))
            return Finish(line);
        if (IsBeforeTheStart(line))
            return null;

        return _clock.FinishedOnUtc < line.HappenedOnUtc ? AfterTheEnd(line) : WhileRunning(line);
    }

    private ClockStepKind Finish(InquiryEvent line)
    {
        if (_clock.EndReason is not null)
            return ClockStepKind.Ended;

        return line.Kind == InquiryEventKind.AgentReply ? ClockStepKind.Answered : ClockStepKind.Resolved;
    }

    private ClockStepKind? WhileRunning(InquiryEvent line)
    {
        return line.Kind switch
        {
            InquiryEventKind.CustomerMessage => ClockStepKind.FurtherMessage,
            InquiryEventKind.Note => ClockStepKind.Note,
            InquiryEventKind.AutomaticReply => ClockStepKind.AutomaticReply,
            InquiryEventKind.AgentReply when IsResolution => ClockStepKind.ReplyIsNoResolution,
            InquiryEventKind.Status when _clock.Metric == SlaMetric.FirstResponse && SpanReader.Pauses(line) => ClockStepKind.StatusDoesNotPause,
            InquiryEventKind.Status when _clock.Metric == SlaMetric.TotalResolution && UnansweredEnd.Of(line) is not null => ClockStepKind.ResolvedForNow,
            _ => null
        };
    }

    private ClockStepKind? AfterTheEnd(InquiryEvent line)
    {
        return line.Kind switch
        {
            InquiryEventKind.AgentReply when _clock.EndReason is not null => ClockStepKind.ReplyAfterEnd,
            InquiryEventKind.Status when _clock.Metric == SlaMetric.FirstResolution && UnansweredEnd.Of(line) is null => ClockStepKind.Reopened,
            _ => null
        };
    }

    private ClockStepKind? TakenBack(InquiryEvent line)
    {
        if (IsBeforeTheStart(line) || _clock.FinishedOnUtc < line.HappenedOnUtc)
            return null;

        return line.Kind == InquiryEventKind.AgentReply ? ClockStepKind.UndeliveredReply : ClockStepKind.MovedMessage;
    }

    private bool Finishes(InquiryEvent line)
    {
        if (_clock.EndReason == EndReason.PolicyWithdrawn)
            return line.Kind == InquiryEventKind.SlaApplied && AppliedSla.Of(line).IsNone;
        if (_clock.EndReason is { } reason)
            return UnansweredEnd.Of(line) == reason;

        return IsResolution ? UnansweredEnd.Of(line) is EndReason.ResolvedUnanswered or EndReason.ClosedUnanswered : line.Kind == InquiryEventKind.AgentReply;
    }

    private bool IsBeforeTheStart(InquiryEvent line)
    {
        return line.HappenedOnUtc < _clock.StartedOnUtc;
    }

    // A clock that ends in the second in which it starts ends at its start, whatever the fractions say.
    private bool IsAt(InquiryEvent line, DateTime? utc)
    {
        return line.HappenedOnUtc == utc
            || (utc == _clock.StartedOnUtc && line.HappenedOnUtc < utc && line.HappenedOnUtc.Ticks / TimeSpan.TicksPerSecond == utc.Value.Ticks / TimeSpan.TicksPerSecond);
    }
}
