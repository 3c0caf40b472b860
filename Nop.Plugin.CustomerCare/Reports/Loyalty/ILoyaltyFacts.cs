namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>Where answers, inquiries and purchases of the same people come from. What it costs grows with the people of the period and what they did, not with the years.</summary>
public interface ILoyaltyFacts
{
    /// <summary>The answers of the period, of each person the latest; answers of nobody known count each.</summary>
    Task<IReadOnlyList<ScoredAnswer>> AnswersAsync(LoyaltyScope scope, CancellationToken cancellation = default);

    /// <summary>Inquiries of those who answered (same account or same address) that came from an instant on; spam and merged ones left out, in any order, one perhaps twice.</summary>
    Task<IReadOnlyList<AnswerContact>> ContactsAsync(IReadOnlyCollection<ScoredAnswer> answers, DateTime sinceUtc, CancellationToken cancellation = default);

    /// <summary>Customers who wrote in the period and whose promise of a first reply is kept or broken by now; each once.</summary>
    Task<IReadOnlyList<ServedCustomer>> ServedAsync(LoyaltyScope scope, DateTime nowUtc, CancellationToken cancellation = default);

    /// <summary>What all customers bought who answered or wrote in the period; those without an account are left out.</summary>
    Task<IReadOnlyDictionary<int, PaidOrders>> PurchasesAsync(LoyaltyScope scope, CancellationToken cancellation = default);

    /// <summary>When those customers placed paid orders, UTC, after the first instant and no later than the second.</summary>
    Task<ILookup<int, DateTime>> OrderTimesAsync(LoyaltyScope scope, DateTime afterUtc, DateTime throughUtc, CancellationToken cancellation = default);
}
