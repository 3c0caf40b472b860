namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>Who is loyal: whoever has so many paid orders, or has paid so much.</summary>
/// <param name="Orders">At least 1.</param>
/// <param name="Paid">In the host's primary store currency, refunds out.</param>
public sealed record LoyalRule(int Orders, decimal Paid)
{
    public const int DEFAULT_ORDERS = 3;

    private const int PERCENT = 90;

    public bool Holds(Buyer buyer) => buyer.Orders >= Orders || (buyer.Paid >= Paid && buyer.Paid > 0);

    /// <summary>What the tenth who pay most have paid at least, of those who bought at all: the ninetieth percentile by nearest rank; 0 if nobody bought.</summary>
    public static decimal UsualPaid(IEnumerable<Buyer> buyers)
    {
        var paid = buyers.Select(buyer => buyer.Paid).Where(amount => amount > 0).Order().ToList();
        return NearestRank.Of(paid, PERCENT) ?? 0;
    }
}
