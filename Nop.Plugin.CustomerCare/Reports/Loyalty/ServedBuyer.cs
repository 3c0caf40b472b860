namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>Somebody with an account to whom a first reply was promised in the period, and the promise is decided.</summary>
/// <param name="BrokenOnUtc">When the latest inquiry came whose promise was broken, UTC; null if all were kept.</param>
public readonly record struct ServedBuyer(Buyer Buyer, DateTime? BrokenOnUtc)
{
    /// <summary>Whether the promise to the latest of their inquiries was broken.</summary>
    public bool IsLatestBroken => BrokenOnUtc == Buyer.MomentUtc;
}
