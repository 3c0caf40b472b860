using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>How one promise was kept by the clocks that started in one local week.</summary>
/// <param name="Monday">The local day on which the week starts.</param>
/// <param name="Met">Clocks that were met.</param>
/// <param name="Judged">Clocks that were met, breached, or are overdue: what the attainment is a share of.</param>
public sealed record WeeklyAttainment(SlaMetric Metric, DateOnly Monday, int Met, int Judged)
{
    /// <summary>0 to 1, rounded to six decimals; null if nothing is judged.</summary>
    public decimal? Attainment => Share.Of(Met, Judged);
}
