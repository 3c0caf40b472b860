using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>Holds what people with an account bought against what they answered and how they were served in a period.</summary>
public sealed class BuildLoyaltyPurchases(ILoyaltyFacts facts, TimeProvider clock)
{
    private static readonly PromiseGroup[] Decided = [PromiseGroup.Kept, PromiseGroup.Broken];
    private static readonly ScoreGroup[] Groups = [ScoreGroup.Promoter, ScoreGroup.Passive, ScoreGroup.Detractor];

    /// <param name="loyalOrders">From how many paid orders on somebody is loyal; null for the usual number.</param>
    /// <param name="loyalPaid">From what paid total on somebody is loyal; null for the usual.</param>
    public async Task<LoyaltyPurchases> ExecuteAsync(LoyaltyScope scope, int? loyalOrders = null, decimal? loyalPaid = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var answers = Latest(await facts.AnswersAsync(scope, cancellation));
        var decided = await facts.ServedAsync(scope, nowUtc, cancellation);
        var buyers = await BuyersAsync(scope, nowUtc, cancellation);
        var answering = answers.Select(answer => (Buyer: buyers(answer.CustomerId!.Value, answer.AnsweredOnUtc), Answer: answer))
            .Where(one => one.Buyer is not null).Select(one => new AnsweringBuyer(one.Buyer!.Value, one.Answer)).ToList();
        var served = decided.Select(one => (Buyer: buyers(one.CustomerId, one.LatestOnUtc), Served: one))
            .Where(one => one.Buyer is not null).Select(one => new ServedBuyer(one.Buyer!.Value, one.Served)).ToList();
        return new LoyaltyPurchases(
            [.. Groups.Select(group => (group, PurchaseFigures.Of(answering.Where(one => one.Group == group).Select(one => one.Buyer), nowUtc)))],
            [.. Decided.Select(group => (group, PurchaseFigures.Of(served.Where(one => one.Served.IsLatestBroken == (group == PromiseGroup.Broken)).Select(one => one.Buyer), nowUtc)))],
            FindLetDown.Of(answering, served, loyalOrders, loyalPaid));
    }

    // Who answered from several addresses is one customer.
    private static List<ScoredAnswer> Latest(IEnumerable<ScoredAnswer> answers)
    {
        return [.. answers.Where(answer => answer.CustomerId is not null).GroupBy(answer => answer.CustomerId!.Value)
            .Select(group => group.OrderBy(answer => answer.AnsweredOnUtc).ThenBy(answer => answer.InvitationId).Last())];
    }

    /// <summary>Gives a customer as a buyer who is followed from a moment on; null for one without an account.</summary>
    private async Task<Func<int, DateTime, Buyer?>> BuyersAsync(LoyaltyScope scope, DateTime nowUtc, CancellationToken cancellation)
    {
        var purchases = await facts.PurchasesAsync(scope, cancellation);
        // Nobody of a recent period has been followed long enough, so that nothing need be read.
        var times = scope.FromUtc.AddDays(LoyaltyScope.DAYS) <= nowUtc
            ? await facts.OrderTimesAsync(scope, scope.FromUtc, scope.ToUtc.AddDays(LoyaltyScope.DAYS), cancellation)
            : Array.Empty<(int Id, DateTime Utc)>().ToLookup(none => none.Id, none => none.Utc);
        return (id, moment) => purchases.TryGetValue(id, out var paid)
            ? new Buyer(id, moment, paid.Count, paid.Paid, times[id].Where(placed => placed > moment).Select(placed => (DateTime?)placed).Min())
            : null;
    }
}
