using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.WhatIf;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Tests.Reports.WhatIf;

internal static class PastClocks
{
    /// <summary>What the store would have recorded of a log.</summary>
    public static IEnumerable<PastClock> Of(IReadOnlyList<InquiryEvent> log, SlaCatalog catalog)
    {
        var pauses = ClockSpan.ReadAll(LogOrder.Read(log)).ToDictionary(span => (span.Metric, span.Cycle), span => span.Pauses);
        return SlaProjection.Project(log, catalog).Select(clock => new PastClock(
            Reported(clock), clock.FinishedOnUtc, clock.PausedOnUtc, clock.ExcusedOnUtc, clock.CalendarId, clock.TargetSeconds, clock.Time, pauses[(clock.Metric, clock.Cycle)]));
    }

    public static ReportedClock Reported(SlaClock clock)
    {
        return new ReportedClock(clock.Metric, clock.State, clock.StartedOnUtc, clock.OverdueOnUtc, clock.ElapsedSeconds, clock.ExcusedOnUtc is not null);
    }
}
