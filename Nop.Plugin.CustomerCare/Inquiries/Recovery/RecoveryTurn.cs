namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>The right to look through the store's tables.</summary>
/// <param name="UntilUtc">When it ends, by the database's clock; nobody else's ends at the same instant, so it also says whose it is.</param>
public sealed record RecoveryTurn(DateTime UntilUtc);
