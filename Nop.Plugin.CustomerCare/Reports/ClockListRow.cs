using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>One clock behind a figure of the SLA report.</summary>
/// <param name="Log">Without texts, and only where the clock runs and is overdue: by how much follows from its pauses alone.</param>
/// <param name="Excuse">The line that excused it, with its reason; null where nobody did.</param>
public sealed record ClockListRow(Inquiry Inquiry, SlaClock Clock, IReadOnlyList<InquiryEvent> Log, InquiryEvent? Excuse)
{
    /// <summary>From start to finish by the wall clock, whole seconds, rounded down; null where nothing finished it.</summary>
    public long? WallSeconds => (Clock.FinishedOnUtc - Clock.StartedOnUtc)?.Ticks / TimeSpan.TicksPerSecond;
}
