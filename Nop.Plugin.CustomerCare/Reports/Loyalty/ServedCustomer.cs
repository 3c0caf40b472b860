namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>Somebody to whom a first reply was promised in the period, and some of the promises are decided.</summary>
/// <param name="CustomerId">The host's.</param>
/// <param name="LatestOnUtc">When the latest inquiry came whose promise is kept or broken by now, UTC.</param>
/// <param name="BrokenOnUtc">When the latest inquiry came whose promise was broken, UTC; null if all were kept.</param>
public readonly record struct ServedCustomer(int CustomerId, DateTime LatestOnUtc, DateTime? BrokenOnUtc)
{
    /// <summary>Whether the promise to the latest of their inquiries was broken.</summary>
    public bool IsLatestBroken => BrokenOnUtc == LatestOnUtc;
}
