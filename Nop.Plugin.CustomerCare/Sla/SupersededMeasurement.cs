using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>A finished measurement as it stood until something recorded later changed it.</summary>
/// <param name="Clock">What had been measured.</param>
/// <param name="SupersededOnUtc">When the cause was recorded, UTC.</param>
/// <param name="Cause">The line that changed it: an older message or reply recorded late, a reply that never left, a message that moved away or was found to be a machine's.</param>
public sealed record SupersededMeasurement(SlaClock Clock, DateTime SupersededOnUtc, InquiryEvent Cause);
