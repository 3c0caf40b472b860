using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>A breach as its table holds it.</summary>
internal sealed class BreachRow
{
    public long InquiryId { get; set; }
    public string Metric { get; set; } = string.Empty;
    public int Cycle { get; set; }
    public DateTime OverdueOnUtc { get; set; }
    public DateTime FoundOnUtc { get; set; }

    public (long InquiryId, string Metric, int Cycle) Key => (InquiryId, Metric, Cycle);

    public Breach ToBreach()
    {
        return new Breach
        {
            InquiryId = InquiryId,
            Metric = WireName.Parse<SlaMetric>(Metric),
            Cycle = Cycle,
            OverdueOnUtc = OverdueOnUtc.AsUtc(),
            FoundOnUtc = FoundOnUtc.AsUtc()
        };
    }
}
