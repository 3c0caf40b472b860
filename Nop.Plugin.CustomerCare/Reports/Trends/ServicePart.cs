using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports.Trends;

/// <summary>How promises were kept by the clocks that started in some local days.</summary>
/// <param name="Figures">Metrics that had a clock to judge, in their order.</param>
/// <param name="MedianSeconds">Of measured first responses by nearest rank, seconds of the target's own kind of time; null if none was measured.</param>
public sealed record ServicePart(PeriodPart Part, IReadOnlyList<ServiceFigures> Figures, long? MedianSeconds)
{
    /// <summary>All zero where there was nothing.</summary>
    public ServiceFigures Of(SlaMetric metric)
    {
        return Figures.FirstOrDefault(figures => figures.Metric == metric) ?? new ServiceFigures(metric, 0, 0, 0);
    }
}
