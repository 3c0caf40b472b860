using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>A clock as its table holds it.</summary>
internal sealed class SlaClockRow
{
    public long InquiryId { get; set; }
    public string Metric { get; set; } = string.Empty;
    public int Cycle { get; set; }
    public int PolicyId { get; set; }
    public int CalendarId { get; set; }
    public long TargetSeconds { get; set; }
    public string TargetTime { get; set; } = string.Empty;
    public DateTime StartedOnUtc { get; set; }
    public string State { get; set; } = string.Empty;
    public DateTime? DueOnUtc { get; set; }
    public DateTime? OverdueOnUtc { get; set; }
    public DateTime? WarnOnUtc { get; set; }
    public DateTime? PausedOnUtc { get; set; }
    public DateTime? FinishedOnUtc { get; set; }
    public long? ElapsedSeconds { get; set; }
    public string? EndReason { get; set; }
    public DateTime? ExcusedOnUtc { get; set; }

    public SlaClock ToClock()
    {
        return new SlaClock
        {
            Metric = WireName.Parse<SlaMetric>(Metric),
            Cycle = Cycle,
            PolicyId = PolicyId,
            CalendarId = CalendarId,
            TargetSeconds = TargetSeconds,
            Time = WireName.Parse<TargetTime>(TargetTime),
            StartedOnUtc = StartedOnUtc.AsUtc(),
            State = WireName.Parse<ClockState>(State),
            DueOnUtc = DueOnUtc.AsUtc(),
            OverdueOnUtc = OverdueOnUtc.AsUtc(),
            WarnOnUtc = WarnOnUtc.AsUtc(),
            PausedOnUtc = PausedOnUtc.AsUtc(),
            FinishedOnUtc = FinishedOnUtc.AsUtc(),
            ElapsedSeconds = ElapsedSeconds,
            EndReason = EndReason is { } reason ? WireName.Parse<EndReason>(reason) : null,
            ExcusedOnUtc = ExcusedOnUtc.AsUtc()
        };
    }
}
