using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Alerts;

namespace Nop.Plugin.CustomerCare.Data.Sla;

/// <summary>An alert as its table holds it.</summary>
internal sealed class AlertRow
{
    /// <summary>Stands in the place of a start where a metric runs once: its start may move, the clock stays the same.</summary>
    public static readonly DateTime RunsOnce = DateTime.UnixEpoch;

    public long Id { get; set; }
    public long InquiryId { get; set; }
    public string Metric { get; set; } = string.Empty;
    public DateTime StartedOnUtc { get; set; }
    public int Level { get; set; }
    public string RecipientKey { get; set; } = string.Empty;
    public DateTime DueOnUtc { get; set; }
    public DateTime? SentOnUtc { get; set; }

    public RaisedAlert ToAlert()
    {
        var metric = WireName.Parse<SlaMetric>(Metric);
        var clock = new ClockKey(InquiryId, metric, metric == SlaMetric.NextResponse ? StartedOnUtc.AsUtc() : null);
        return new RaisedAlert(Id, clock, Level, RecipientKey, DueOnUtc.AsUtc(), SentOnUtc is not null);
    }
}
