using Nop.Plugin.CustomerCare.Reports.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>What a group of people with accounts bought.</summary>
/// <param name="People">How many there are.</param>
/// <param name="Followed">Those whose answer or inquiry is at least <see cref="LoyaltyScope.DAYS"/> days old.</param>
/// <param name="Returned">Those of the followed who placed another paid order within that time.</param>
/// <param name="Orders">Their paid orders, ever.</param>
/// <param name="Paid">What they paid for them without refunds, in the host's primary store currency.</param>
/// <param name="MedianPaid">The middle one's (of an even number the lower), null for nobody.</param>
public sealed record PurchaseFigures(int People, int Followed, int Returned, int Orders, decimal Paid, decimal? MedianPaid)
{
    /// <summary>Null where nobody has been followed long enough.</summary>
    public ShareEstimate? ReturnedShare => Followed == 0 ? null : ShareEstimate.Of(Returned, Followed);

    /// <summary>Customer lifetime value: paid minus refunded a person, rounded half away from zero to two decimals; null for nobody.</summary>
    public decimal? LifetimeValue => People == 0 ? null : Math.Round(Paid / People, 2, MidpointRounding.AwayFromZero);

    public static PurchaseFigures Of(IEnumerable<Buyer> buyers, DateTime nowUtc)
    {
        var all = buyers.ToList();
        var followed = all.Where(buyer => buyer.IsFollowed(nowUtc)).ToList();
        var paid = all.Select(buyer => buyer.Paid).Order().ToList();
        return new PurchaseFigures(
            all.Count,
            followed.Count,
            followed.Count(buyer => buyer.HasReturned),
            all.Sum(buyer => buyer.Orders),
            paid.Sum(),
            paid.Count == 0 ? null : paid[(paid.Count - 1) / 2]);
    }
}
