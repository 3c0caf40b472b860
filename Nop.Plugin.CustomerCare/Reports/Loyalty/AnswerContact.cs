using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>An inquiry of somebody who answered, with its promise of a first response. Instants UTC.</summary>
/// <param name="CustomerId">The host's; null if it isn't known.</param>
/// <param name="EmailKey">The address as it is compared; null if it isn't known.</param>
/// <param name="State">Of the clock; null if nothing was promised, and then so is what follows.</param>
/// <param name="StartedOnUtc">Since when the customer waited.</param>
/// <param name="OverdueOnUtc">When the promise was broken, or will be; null where that isn't known.</param>
public readonly record struct AnswerContact(
    long InquiryId,
    int? CustomerId,
    string? EmailKey,
    DateTime CreatedOnUtc,
    ClockState? State,
    DateTime? StartedOnUtc,
    DateTime? FinishedOnUtc,
    DateTime? OverdueOnUtc);
