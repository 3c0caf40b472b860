using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>What a log says of one clock before any target is held against it: from when to when, paused when, ended why.</summary>
internal sealed record ClockSpan(SlaMetric Metric, int Cycle, DateTime StartedOnUtc)
{
    public DateTime? FinishedOnUtc { get; init; }

    /// <summary>Set where it ended without a measurement.</summary>
    public EndReason? EndReason { get; init; }

    /// <summary>Pauses that are over.</summary>
    public IReadOnlyList<ClosedSpan> Pauses { get; init; } = [];

    /// <summary>The beginning of a pause that isn't.</summary>
    public DateTime? PausedOnUtc { get; init; }

    /// <summary>The spans of all metrics; empty if the customer never wrote.</summary>
    /// <param name="lines">In reading order.</param>
    public static IEnumerable<ClockSpan> ReadAll(IReadOnlyList<InquiryEvent> lines)
    {
        var start = lines.TakeWhile(line => line.Kind != InquiryEventKind.CustomerMessage).Count();
        if (start == lines.Count)
            yield break;

        var startedOnUtc = lines[start].HappenedOnUtc;
        var after = lines.Skip(start).ToList();
        yield return FirstResponse.Read(after, startedOnUtc);
        yield return FirstResolution.Read(after, startedOnUtc);
    }
}
