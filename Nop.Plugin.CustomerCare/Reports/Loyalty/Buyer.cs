namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>Somebody with an account and what they bought in all stores. Amounts in the host's primary store currency, without what was refunded.</summary>
/// <param name="CustomerId">The host's.</param>
/// <param name="MomentUtc">When they answered, or wrote, last in the period, UTC: from then on they are followed.</param>
/// <param name="Orders">Paid orders, ever.</param>
/// <param name="Paid">For them.</param>
/// <param name="NextOrderOnUtc">The first paid order placed after the moment, UTC; null if there is none yet, or where that wasn't asked for.</param>
public readonly record struct Buyer(int CustomerId, DateTime MomentUtc, int Orders, decimal Paid, DateTime? NextOrderOnUtc)
{
    private static readonly TimeSpan Followed = TimeSpan.FromDays(LoyaltyScope.DAYS);

    /// <summary>Whether enough time has passed to know.</summary>
    public bool IsFollowed(DateTime nowUtc) => MomentUtc + Followed <= nowUtc;

    /// <summary>Whether they bought again in time.</summary>
    public bool HasReturned => NextOrderOnUtc <= MomentUtc + Followed;
}
