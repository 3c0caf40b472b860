using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>Finds loyal customers who were let down.</summary>
public static class FindLetDown
{
    /// <param name="orders">From how many paid orders on somebody is loyal; null for the usual number.</param>
    /// <param name="paid">From what paid total on; null for what the tenth who pay most have paid.</param>
    public static LetDownList Of(IReadOnlyCollection<AnsweringBuyer> answering, IReadOnlyCollection<ServedBuyer> served, int? orders, decimal? paid)
    {
        var buyers = answering.Select(one => one.Buyer).Concat(served.Select(one => one.Buyer)).DistinctBy(buyer => buyer.CustomerId).ToList();
        var rule = new LoyalRule(orders ?? LoyalRule.DEFAULT_ORDERS, paid ?? LoyalRule.UsualPaid(buyers));
        var answers = answering.Where(one => one.Group == ScoreGroup.Detractor).ToDictionary(one => one.Buyer.CustomerId, one => one.Answer);
        var broken = served.Where(one => one.Served.BrokenOnUtc is not null).ToDictionary(one => one.Buyer.CustomerId, one => one.Served.BrokenOnUtc);
        return new LetDownList(
            rule,
            [.. buyers.Where(buyer => rule.Holds(buyer) && (answers.ContainsKey(buyer.CustomerId) || broken.ContainsKey(buyer.CustomerId)))
                .OrderByDescending(buyer => buyer.Paid).ThenBy(buyer => buyer.CustomerId)
                .Select(buyer => new LetDownCustomer(
                    buyer.CustomerId,
                    buyer.Orders,
                    buyer.Paid,
                    broken.GetValueOrDefault(buyer.CustomerId),
                    answers.TryGetValue(buyer.CustomerId, out var answer) ? answer : null))]);
    }
}
