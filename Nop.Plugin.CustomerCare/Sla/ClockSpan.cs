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

    /// <summary>The spans of all metrics, by metric and cycle; empty if the customer never wrote.</summary>
    /// <param name="lines">In reading order.</param>
    public static IEnumerable<ClockSpan> ReadAll(IReadOnlyList<InquiryEvent> lines)
    {
        var start = 0;
        while (start < lines.Count && Question.AskedOn(lines[start]) is null)
            start++;
        if (start == lines.Count)
            return [];

        var log = new QuestionLog(lines, start);
        return [FirstResponse.Read(log), .. NextResponse.Read(log), FirstResolution.Read(log), TotalResolution.Read(log)];
    }

    /// <summary>The same clock ended there without a measurement; what paused it later paused nothing.</summary>
    public ClockSpan EndedOn(DateTime utc, EndReason reason)
    {
        var pauses = Pauses.Where(pause => pause.StartUtc < utc).Select(pause => pause.EndUtc <= utc ? pause : new ClosedSpan(pause.StartUtc, utc));
        return this with
        {
            FinishedOnUtc = utc,
            EndReason = reason,
            PausedOnUtc = null,
            Pauses = PausedOnUtc is { } paused && paused < utc ? [.. pauses, new ClosedSpan(paused, utc)] : [.. pauses]
        };
    }
}
