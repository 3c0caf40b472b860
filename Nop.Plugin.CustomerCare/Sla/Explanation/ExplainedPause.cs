using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>A pause of a clock.</summary>
/// <param name="StartUtc">UTC; the start of the clock where the pause was in force before it.</param>
/// <param name="EndUtc">UTC; null where it goes on.</param>
/// <param name="SetBy">The status that set it.</param>
/// <param name="Seconds">How much time that would have counted it took out so far, whole seconds; 0 for a whole weekend without hours.</param>
public sealed record ExplainedPause(DateTime StartUtc, DateTime? EndUtc, InquiryEvent SetBy, long Seconds);
