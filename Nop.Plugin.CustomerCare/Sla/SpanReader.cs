using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Follows one clock through a log: where it starts, when it is paused.</summary>
internal sealed class SpanReader
{
    private readonly SlaMetric _metric;
    private readonly int _cycle;
    private readonly List<ClosedSpan> _pauses = [];
    private DateTime _startedOnUtc;
    private DateTime? _pausedOnUtc;

    /// <param name="paused">Whether a pause is in force when the clock starts.</param>
    public SpanReader(SlaMetric metric, int cycle, DateTime startedOnUtc, bool paused)
    {
        _metric = metric;
        _cycle = cycle;
        _startedOnUtc = startedOnUtc;
        _pausedOnUtc = paused ? startedOnUtc : null;
    }

    /// <summary>Whether the line sets a status that waits for the customer or a third party.</summary>
    public static bool Pauses(InquiryEvent line)
    {
        return line.Kind == InquiryEventKind.Status
            && (line.Value == WireName.Of(InquiryStatus.Pending) || line.Value == WireName.Of(InquiryStatus.OnHold));
    }

    /// <summary>An older question than the one it started with came to light: the customer has been waiting since that.</summary>
    public void WaitSince(DateTime askedOnUtc)
    {
        if (askedOnUtc < _startedOnUtc)
            _startedOnUtc = askedOnUtc;
    }

    /// <summary>Any status ends a pause; some begin one.</summary>
    public void Pause(InquiryEvent line)
    {
        if (line.Kind != InquiryEventKind.Status)
            return;

        EndPause(line.HappenedOnUtc);
        if (Pauses(line))
            _pausedOnUtc = line.HappenedOnUtc;
    }

    /// <summary>The clock as it stands while nothing has finished it.</summary>
    public ClockSpan Running()
    {
        return new ClockSpan(_metric, _cycle, _startedOnUtc) { Pauses = _pauses, PausedOnUtc = _pausedOnUtc };
    }

    /// <summary>The clock finished by that line; without a measurement if there is a reason.</summary>
    public ClockSpan Finish(InquiryEvent line, EndReason? reason = null)
    {
        EndPause(line.HappenedOnUtc);
        return Running() with
        {
            // Within one second a question is read before its answer, whatever their fractions say: such a span counts as none, never as less.
            FinishedOnUtc = line.HappenedOnUtc < _startedOnUtc ? _startedOnUtc : line.HappenedOnUtc,
            EndReason = reason
        };
    }

    private void EndPause(DateTime utc)
    {
        if (_pausedOnUtc is { } paused && paused < utc)
            _pauses.Add(new ClosedSpan(paused, utc));
        _pausedOnUtc = null;
    }
}
