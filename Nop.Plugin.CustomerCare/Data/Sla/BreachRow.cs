using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Sla;

/// <summary>A breach as its table holds it.</summary>
internal sealed class BreachRow
{
    public long InquiryId { get; set; }
    public string Metric { get; set; } = string.Empty;
    public int Cycle { get; set; }
    public DateTime StartedOnUtc { get; set; }
    public DateTime OverdueOnUtc { get; set; }
    public DateTime FoundOnUtc { get; set; }

    /// <summary>Of a metric that runs once there is one breach, whatever became of its start.</summary>
    public (long InquiryId, string Metric, DateTime? StartedOnUtc) Key => (InquiryId, Metric, Metric == WireName.Of(SlaMetric.NextResponse) ? StartedOnUtc : null);

    public Breach ToBreach()
    {
        return new Breach
        {
            InquiryId = InquiryId,
            Metric = WireName.Parse<SlaMetric>(Metric),
            Cycle = Cycle,
            StartedOnUtc = StartedOnUtc.AsUtc(),
            OverdueOnUtc = OverdueOnUtc.AsUtc(),
            FoundOnUtc = FoundOnUtc.AsUtc()
        };
    }
}
