using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>Reads which policies were attached, and what each means to a clock.</summary>
internal static class AppliedSteps
{
    /// <param name="judging">The one that the clock is judged by.</param>
    public static IReadOnlyList<AppliedStep> Of(IEnumerable<InquiryEvent> lines, AppliedSla judging, SlaClock clock)
    {
        var applied = lines.Where(line => line.Kind == InquiryEventKind.SlaApplied)
            .OrderBy(line => line.HappenedOnUtc)
            .ThenBy(line => line.Id)
            .Select(line => (Line: line, Applied: AppliedSla.Of(line)))
            .ToList();
        var index = Judging(applied, judging, clock);
        return [.. applied.Select((one, i) => new AppliedStep(one.Line.HappenedOnUtc, one.Applied, PolicyChoiceJson.Read(one.Line.Body), Use(one.Line, one.Applied, i - index, clock)))];
    }

    // The same versions can be attached more than once: the last one before the clock finished holds, or the first where what was asked came to light later.
    private static int Judging(List<(InquiryEvent Line, AppliedSla Applied)> applied, AppliedSla judging, SlaClock clock)
    {
        var index = applied.FindLastIndex(one => one.Applied == judging && (clock.FinishedOnUtc is not { } finished || one.Line.HappenedOnUtc <= finished));
        return Math.Max(index, 0);
    }

    private static AppliedUse Use(InquiryEvent line, AppliedSla applied, int distance, SlaClock clock)
    {
        if (distance == 0)
            return AppliedUse.Judges;
        if (distance < 0)
            return AppliedUse.Replaced;

        return applied.IsNone && clock.EndReason == EndReason.PolicyWithdrawn && line.HappenedOnUtc == clock.FinishedOnUtc ? AppliedUse.Withdrew : AppliedUse.TooLate;
    }
}
