namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>What somebody with an account has bought, ever and in all stores.</summary>
/// <param name="Count">Paid orders.</param>
/// <param name="Paid">For them, without what was refunded, in the host's primary store currency.</param>
public readonly record struct PaidOrders(int Count, decimal Paid);
