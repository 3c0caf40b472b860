using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>A line of the log and what it meant to a clock.</summary>
/// <param name="Line">The line as it is read: a message that was found to be a machine's has that kind.</param>
public sealed record ClockStep(ClockStepKind Kind, InquiryEvent Line);
