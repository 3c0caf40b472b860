using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>Catalogs of one calendar, Monday to Friday 09:00 to 17:00 UTC.</summary>
internal static class TestPolicies
{
    /// <summary>Policy 1: first response 4, next response 2, first resolution 8, total resolution 16 opening hours; warnings at 50 and 80 %. Policy 2: first response 1, resolution 40.</summary>
    public static SlaCatalog AllMetrics { get; } = new(
        [new CalendarVersion(1, 1, BusinessCalendar.Default("Etc/UTC"), 0)],
        [
            Policy(1, [50, 80], (SlaMetric.FirstResponse, 240), (SlaMetric.NextResponse, 120), (SlaMetric.FirstResolution, 480), (SlaMetric.TotalResolution, 960)),
            Policy(2, [], (SlaMetric.FirstResponse, 60), (SlaMetric.FirstResolution, 2400))
        ]);

    private static PolicyVersion Policy(int id, int[] warnings, params (SlaMetric Metric, int Minutes)[] targets)
    {
        SlaTarget[] promised = [.. targets.Select(target => new SlaTarget(target.Metric, target.Minutes, TargetTime.Business))];
        return new PolicyVersion(id, 1, new SlaPolicy($"Policy {id}", true, "Default", PolicyMatch.Everything, promised, warnings), id - 1);
    }
}
