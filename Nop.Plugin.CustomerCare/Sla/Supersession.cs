using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>
/// Finds the measurements that a log has had and has no more. Clocks always say what they would say had everything been recorded in order; what they said before
/// follows from the order of recording, and so is never lost.
/// </summary>
public static class Supersession
{
    /// <summary>What was superseded, in the order in which that happened; empty for nearly every inquiry.</summary>
    /// <param name="log">In any order.</param>
    /// <exception cref="KeyNotFoundException">The log names a version that the catalog doesn't have.</exception>
    public static IReadOnlyList<SupersededMeasurement> Of(IEnumerable<InquiryEvent> log, SlaCatalog catalog)
    {
        var superseded = new List<SupersededMeasurement>();
        var known = new List<InquiryEvent>();
        foreach (var recorded in log.GroupBy(line => line.RecordedOnUtc).OrderBy(group => group.Key))
        {
            var cause = LateLine(recorded, known);
            var before = cause is null ? [] : Finished(known, catalog);
            known.AddRange(recorded);
            if (before.Count == 0)
                continue;

            var after = SlaProjection.Project(known, catalog);
            superseded.AddRange(before.Where(clock => !Stands(clock, after)).Select(clock => new SupersededMeasurement(clock, recorded.Key, cause!)));
        }

        return superseded;
    }

    private static InquiryEvent? LateLine(IEnumerable<InquiryEvent> recorded, List<InquiryEvent> known)
    {
        if (known.Count == 0)
            return null;

        var latest = known.Max(line => line.HappenedOnUtc);
        return recorded.Where(line => LogCorrections.IsCorrection(line.Kind) || line.HappenedOnUtc < latest).OrderBy(line => line.HappenedOnUtc).ThenBy(line => line.Id).FirstOrDefault();
    }

    private static List<SlaClock> Finished(List<InquiryEvent> log, SlaCatalog catalog)
    {
        return [.. SlaProjection.Project(log, catalog).Where(clock => clock.FinishedOnUtc is not null)];
    }

    // Cycles are renumbered when an older one comes to light; that changes no measurement. Opening an inquiry again continues its total resolution in order.
    private static bool Stands(SlaClock clock, IReadOnlyList<SlaClock> after)
    {
        return after.Any(other => other with { Cycle = clock.Cycle, ExcusedOnUtc = clock.ExcusedOnUtc } == clock)
            || (clock.Metric == SlaMetric.TotalResolution && after.Any(other => other.Metric == clock.Metric && other.FinishedOnUtc is null));
    }
}
