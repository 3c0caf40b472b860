using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Sla;

/// <summary>A row of the table of clocks: its key as it stands there, and what it says.</summary>
/// <param name="Clock">Null if it says something that no clock does.</param>
internal sealed record StoredClock(long InquiryId, string Metric, int Cycle, SlaClock? Clock);
