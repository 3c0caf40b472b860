using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>Service and loyalty together, over a range of local days of the default calendar: answers by the day they were given, inquiries by the day they came.</summary>
public sealed class BuildLoyaltyReport(ISlaCatalogStore catalogs, ILoyaltyFacts facts, TimeProvider clock)
{
    private static readonly PromiseGroup[] Decided = [PromiseGroup.Kept, PromiseGroup.Broken];
    private static readonly ScoreGroup[] Groups = [ScoreGroup.Promoter, ScoreGroup.Passive, ScoreGroup.Detractor];

    /// <param name="firstDay">Inclusive.</param>
    /// <param name="end">Exclusive.</param>
    /// <param name="storeId">Null for all stores.</param>
    /// <param name="loyalOrders">From how many paid orders on somebody is loyal; null for the usual number.</param>
    /// <param name="loyalPaid">From what paid total on somebody is loyal; null for the usual.</param>
    /// <exception cref="ArgumentException">The end isn't after the first day.</exception>
    /// <exception cref="SlaSettingsException">There is no calendar, hence no zone.</exception>
    public async Task<LoyaltyReport> ExecuteAsync(
        DateOnly firstDay,
        DateOnly end,
        int? storeId,
        int? loyalOrders = null,
        decimal? loyalPaid = null,
        CancellationToken cancellation = default)
    {
        if (end <= firstDay)
            throw new ArgumentException($"The period ends on {end:yyyy-MM-dd}, not after {firstDay:yyyy-MM-dd}.", nameof(end));

        var catalog = await catalogs.LoadAsync(cancellation);
        var zone = catalog.Time(catalog.DefaultCalendar.Id, TargetTime.Business);
        var scope = new LoyaltyScope(zone.LocalDayStart(firstDay), zone.LocalDayStart(end), storeId);
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var answers = await facts.AnswersAsync(scope, cancellation);
        var contacts = new ContactsOfPeople(await facts.ContactsAsync(answers, scope.FromUtc.AddDays(-LoyaltyScope.DAYS), cancellation));
        var judged = answers.Select(answer => (Answer: answer, Contact: ServiceBefore.Latest(answer, contacts.Of(answer)))).ToList();
        var (answering, served) = await BuyersAsync(scope, answers, nowUtc, cancellation);
        return new LoyaltyReport
        {
            TimeZone = catalog.DefaultCalendar.Calendar.TimeZoneId,
            Total = Tally(answers),
            Replies = ByGroup(judged, ServiceBefore.Reply),
            Promises = ByGroup(judged, ServiceBefore.Promise),
            ByScore = [.. Groups.Select(group => (group, PurchaseFigures.Of(answering.Where(one => one.Group == group).Select(one => one.Buyer), nowUtc)))],
            ByPromise = [.. Decided.Select(group => (group, PurchaseFigures.Of(served.Where(one => one.Served.IsLatestBroken == (group == PromiseGroup.Broken)).Select(one => one.Buyer), nowUtc)))],
            LetDown = FindLetDown.Of(answering, served, loyalOrders, loyalPaid)
        };
    }

    private async Task<(IReadOnlyList<AnsweringBuyer> Answering, IReadOnlyList<ServedBuyer> Served)> BuyersAsync(
        LoyaltyScope scope,
        IReadOnlyList<ScoredAnswer> answers,
        DateTime nowUtc,
        CancellationToken cancellation)
    {
        // Who answered from several addresses is one customer.
        var latest = answers.Where(answer => answer.CustomerId is not null).GroupBy(answer => answer.CustomerId!.Value)
            .Select(group => group.OrderBy(answer => answer.AnsweredOnUtc).ThenBy(answer => answer.InvitationId).Last()).ToList();
        var served = await facts.ServedAsync(scope, nowUtc, cancellation);
        var ids = latest.Select(answer => answer.CustomerId!.Value).Concat(served.Select(one => one.CustomerId)).Distinct().ToList();
        var purchases = await facts.PurchasesAsync(ids, cancellation);
        // Nobody of a recent period has been followed long enough, so that nothing need be read.
        var times = scope.FromUtc.AddDays(LoyaltyScope.DAYS) <= nowUtc
            ? await facts.OrderTimesAsync([.. purchases.Keys], scope.FromUtc, scope.ToUtc.AddDays(LoyaltyScope.DAYS), cancellation)
            : Array.Empty<(int Id, DateTime Utc)>().ToLookup(none => none.Id, none => none.Utc);
        return (
            [.. latest.Where(answer => purchases.ContainsKey(answer.CustomerId!.Value)).Select(answer => new AnsweringBuyer(Of(answer.CustomerId!.Value, answer.AnsweredOnUtc), answer))],
            [.. served.Where(one => purchases.ContainsKey(one.CustomerId)).Select(one => new ServedBuyer(Of(one.CustomerId, one.LatestOnUtc), one))]);

        Buyer Of(int id, DateTime moment)
        {
            var next = times[id].Where(placed => placed > moment).Select(placed => (DateTime?)placed).Min();
            return new Buyer(id, moment, purchases[id].Count, purchases[id].Paid, next);
        }
    }

    private static IReadOnlyList<(TGroup Group, ScoreTally Tally)> ByGroup<TGroup>(
        IEnumerable<(ScoredAnswer Answer, AnswerContact? Contact)> judged,
        Func<ScoredAnswer, AnswerContact?, TGroup> groupOf) where TGroup : struct, Enum
    {
        var groups = judged.ToLookup(one => groupOf(one.Answer, one.Contact), one => one.Answer);
        return [.. Enum.GetValues<TGroup>().Select(group => (group, Tally(groups[group])))];
    }

    private static ScoreTally Tally(IEnumerable<ScoredAnswer> answers)
    {
        return new ScoreTally(SurveyKind.Recommendation, answers.Select(answer => (answer.Score, 1)));
    }
}
