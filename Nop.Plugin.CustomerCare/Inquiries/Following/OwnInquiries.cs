namespace Nop.Plugin.CustomerCare.Inquiries.Following;

/// <summary>Whose inquiries are asked for.</summary>
/// <param name="StoreId">The host's id.</param>
/// <param name="CustomerId">The host's id of the account that is signed in.</param>
/// <param name="EmailKey">Finds also what was written without signing in from this address, which must be proven to be the account's; null finds by the account alone.</param>
public sealed record OwnInquiries(int StoreId, int CustomerId, string? EmailKey);
