using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>Holds the answers of a period against how the same people had been served.</summary>
public sealed class BuildLoyaltyScores(ILoyaltyFacts facts)
{
    public async Task<LoyaltyScores> ExecuteAsync(LoyaltyScope scope, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var answers = await facts.AnswersAsync(scope, cancellation);
        var contacts = new ContactsOfPeople(await facts.ContactsAsync(answers, scope.FromUtc.AddDays(-LoyaltyScope.DAYS), cancellation));
        var judged = answers.Select(answer => (Answer: answer, Contact: ServiceBefore.Latest(answer, contacts.Of(answer)))).ToList();
        return new LoyaltyScores(Tally(answers), ByGroup(judged, ServiceBefore.Reply), ByGroup(judged, ServiceBefore.Promise));
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
