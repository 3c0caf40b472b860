namespace Nop.Plugin.CustomerCare.Sla.Alerts;

/// <summary>Names one clock for good. Cycles are told apart by their start, for their numbers move when an older message is recorded late.</summary>
/// <param name="CycleStartedOnUtc">UTC; null for metrics that run once.</param>
public sealed record ClockKey(long InquiryId, SlaMetric Metric, DateTime? CycleStartedOnUtc)
{
    /// <summary>How this clock is named.</summary>
    public static ClockKey For(long inquiryId, SlaClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return new ClockKey(inquiryId, clock.Metric, clock.Metric == SlaMetric.NextResponse ? clock.StartedOnUtc : null);
    }
}
