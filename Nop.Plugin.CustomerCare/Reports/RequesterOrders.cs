namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>What a person bought. Amounts are in the host's primary store currency.</summary>
/// <param name="Latest">The newest first.</param>
/// <param name="Count">How many there are in all.</param>
/// <param name="Paid">What was paid for all of them, without what was refunded.</param>
public sealed record RequesterOrders(IReadOnlyList<RequesterOrder> Latest, int Count, decimal Paid);
