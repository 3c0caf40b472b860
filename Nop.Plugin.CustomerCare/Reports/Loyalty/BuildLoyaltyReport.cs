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
        var contacts = (await facts.ContactsAsync(scope, cancellation)).ToLookup(contact => contact.InvitationId);
        var answering = await facts.AnsweringAsync(scope, cancellation);
        var served = await facts.ServedAsync(scope, nowUtc, cancellation);
        var judged = answers.Select(answer => (Answer: answer, Contact: ServiceBefore.Latest(answer, contacts[answer.InvitationId]))).ToList();
        return new LoyaltyReport
        {
            TimeZone = catalog.DefaultCalendar.Calendar.TimeZoneId,
            Total = Tally(answers),
            Replies = ByGroup(judged, ServiceBefore.Reply),
            Promises = ByGroup(judged, ServiceBefore.Promise),
            ByScore = [.. Groups.Select(group => (group, PurchaseFigures.Of(answering.Where(one => one.Group == group).Select(one => one.Buyer), nowUtc)))],
            ByPromise = [.. Decided.Select(group => (group, PurchaseFigures.Of(served.Where(one => one.IsLatestBroken == (group == PromiseGroup.Broken)).Select(one => one.Buyer), nowUtc)))],
            LetDown = FindLetDown.Of(answering, served, loyalOrders, loyalPaid)
        };
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
