namespace Nop.Plugin.CustomerCare.Sla.Promises;

/// <summary>The right to send one acknowledgement to an address.</summary>
/// <param name="EarlierClaim">Who had it before and didn't say that it was sent: its mail may be in the queue all the same. Null if nobody had.</param>
/// <param name="EarlierInquiryId">The inquiry that the earlier one was for.</param>
public sealed record AcknowledgementClaim(string Id, string? EarlierClaim, long? EarlierInquiryId);
