using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Which policy held when.</summary>
internal sealed class AppliedHistory
{
    private readonly List<(DateTime SinceOnUtc, AppliedSla Applied)> _lines;

    private AppliedHistory(List<(DateTime, AppliedSla)> lines)
    {
        _lines = lines;
    }

    public bool IsEmpty => _lines.Count == 0;

    /// <param name="lines">In reading order.</param>
    public static AppliedHistory Of(IEnumerable<InquiryEvent> lines)
    {
        return new AppliedHistory([.. lines
            .Where(line => line.Kind == InquiryEventKind.SlaApplied)
            .OrderBy(line => line.HappenedOnUtc)
            .ThenBy(line => line.Id)
            .Select(line => (line.HappenedOnUtc, AppliedSla.Of(line)))]);
    }

    /// <summary>
    /// What a clock is judged by: the policy that held when it finished, or the latest one while it runs. Where no policy held any more, the clock ended when the
    /// last one was withdrawn. Null where no policy ever concerned it.
    /// </summary>
    public (AppliedSla Applied, ClockSpan Span)? Judge(ClockSpan span)
    {
        var index = _lines.FindLastIndex(line => span.FinishedOnUtc is not { } finished || line.SinceOnUtc <= finished);

        // What an older message, recorded late, put before the opening belongs to the opening's policy. One attached later doesn't reach back to finished clocks.
        if (index < 0)
            return _lines[0].Applied is { IsNone: false, Cause: AppliedCause.Opened } opening ? (opening, span) : null;
        if (!_lines[index].Applied.IsNone)
            return (_lines[index].Applied, span);

        while (index > 0 && _lines[index - 1].Applied.IsNone)
            index--;
        var withdrawnOnUtc = _lines[index].SinceOnUtc;
        return index > 0 && span.StartedOnUtc < withdrawnOnUtc
            ? (_lines[index - 1].Applied, span.EndedOn(withdrawnOnUtc, EndReason.PolicyWithdrawn))
            : null;
    }
}
