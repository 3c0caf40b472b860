using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;

/// <summary>What a listed clock has used and by how much its target is missed, seconds of the target's own kind of time.</summary>
/// <param name="Used">Null where it ended without a measurement, and while it runs within its target.</param>
/// <param name="OverBy">Null where the target isn't missed.</param>
public readonly record struct ClockTimes(long? Used, long? OverBy)
{
    public static ClockTimes Of(ClockListRow row, SlaCatalog catalog, DateTime nowUtc)
    {
        ArgumentNullException.ThrowIfNull(row);
        var clock = row.Clock;
        var used = row.Log.Count == 0
            ? clock.ElapsedSeconds
            : ClockReading.Of(row.Log, catalog, nowUtc).FirstOrDefault(reading => (reading.Clock.Metric, reading.Clock.Cycle) == (clock.Metric, clock.Cycle))?.UsedSeconds;
        return new ClockTimes(used, used > clock.TargetSeconds ? used - clock.TargetSeconds : null);
    }
}
