using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>A clock as it stands at an instant.</summary>
/// <param name="UsedSeconds">What it has used so far, or in all, without pauses; null where it ended without a measurement.</param>
public sealed record ClockReading(SlaClock Clock, long? UsedSeconds)
{
    /// <summary>What is left of the target; negative once it is broken.</summary>
    public long? LeftSeconds => Clock.TargetSeconds - UsedSeconds;

    /// <summary>The clocks of a log, read at an instant.</summary>
    public static IReadOnlyList<ClockReading> Of(IReadOnlyList<InquiryEvent> log, SlaCatalog catalog, DateTime nowUtc)
    {
        var spans = ClockSpan.ReadAll(LogOrder.Read(log)).ToDictionary(span => (span.Metric, span.Cycle));
        return
        [
            .. from clock in SlaProjection.Project(log, catalog)
               select new ClockReading(clock, Used(clock, spans[(clock.Metric, clock.Cycle)], catalog, nowUtc))
        ];
    }

    private static long? Used(SlaClock clock, ClockSpan span, SlaCatalog catalog, DateTime nowUtc)
    {
        if (clock.State != ClockState.Running)
            return clock.ElapsedSeconds;

        var elapsed = catalog.Time(clock.CalendarId, clock.Time).Elapsed(clock.StartedOnUtc, nowUtc, span.Pauses);
        return elapsed.Ticks / TimeSpan.TicksPerSecond;
    }
}
