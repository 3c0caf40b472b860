using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Planning;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Plans;

/// <summary>The hot queries of surveys: planning, sending, answering, and the pages of their results.</summary>
internal static class HotSurveyQueries
{
    private static readonly DateTime End = MillionRows.End;
    private static readonly FixedClock Now = new(MillionRows.End);

    public static IReadOnlyList<(string Name, Func<StoreDatabase, MillionRows.AppliedIds, Task> AskAsync)> All { get; } =
    [
        ("planning of invitations", PlanAsync),
        ("preview of a survey", async (d, ids) => await new InvitationPlanning(d, Now).PeekAsync(await SurveyAsync(d, ids), End.AddDays(-30), 100)),
        ("claim of invitations", (d, _) => new InvitationRepository(d).ClaimAsync(End, 50)),
        ("claim of follow-ups", (d, _) => new FollowUpRepository(d).ClaimAsync(End, 50)),
        ("recipients, next", (d, ids) => RecipientsAsync(d, ids, RecipientState.Next)),
        ("recipients, sent", (d, ids) => RecipientsAsync(d, ids, RecipientState.Sent)),
        ("recipients, skipped", (d, ids) => RecipientsAsync(d, ids, RecipientState.Skipped)),
        ("surveys of an order", (d, _) => new SurveyHistoryQuery(d).OfOrderAsync(777)),
        ("surveys of a person", (d, _) => new SurveyHistoryQuery(d).OfPersonAsync(778, "k777")),
        ("survey of an inquiry", (d, _) => new SurveyHistoryQuery(d).ForInquiryAsync(777)),
        ("answers of 30 days", (d, _) => new AnswerCounts(d).CountAsync(Answers)),
        ("answers of 30 days, per person", (d, _) => new AnswerCounts(d).CountAsync(Answers with { Mode = AnswerMode.PerPerson })),
        ("answers of 30 days by segments", (d, _) => new AnswerCounts(d).CountCellsAsync(Answers)),
        ("answers of 30 days by category", (d, _) => new AnswerCounts(d).CountPartsAsync(Answers, SegmentDimension.Category)),
        ("answers by month", (d, _) => new AnswerCounts(d).CountByTimeAsync(Answers, [End.AddDays(-30), End.AddDays(-15)])),
        ("mails sent by month", (d, _) => new AnswerCounts(d).CountSendsAsync(Answers, [End.AddDays(-30), End.AddDays(-15)], End)),
        ("recovered detractors", (d, _) => new AnswerCounts(d).CountRecoveredAsync(Answers)),
        ("set aside, counts", (d, _) => new AnswerCounts(d).CountSetAsideAsync(Answers)),
        ("list of answers", (d, _) => new AnswerListQuery(d).ExecuteAsync(new AnswerListFilter(Answers), 0, 25)),
        ("card: latest detractors", (d, _) => new ReadDetractors(new SlaCatalogRepository(d, Now), new AnswerListQuery(d), Now).ExecuteAsync(null)),
        ("mail of an invitation given up", (d, _) => new UnsentInvitations(d).TakeBackAsync(777, "no", End))
    ];

    private static AnswerScope Answers => new(SurveyKind.Recommendation, null, End.AddDays(-30), End, AnswerMode.PerOrder);

    private static async Task<Survey> SurveyAsync(StoreDatabase database, MillionRows.AppliedIds ids)
    {
        return (await new SurveyRepository(database, Now).FindAsync(ids.SurveyId))!;
    }

    private static async Task PlanAsync(StoreDatabase database, MillionRows.AppliedIds ids)
    {
        await new InvitationPlanning(database, Now).PlanAsync(await SurveyAsync(database, ids), new PlanPosition(End.AddHours(-1), 0), 500, _ => []);
    }

    private static Task RecipientsAsync(StoreDatabase database, MillionRows.AppliedIds ids, RecipientState state)
    {
        return new RecipientQuery(database).ExecuteAsync(ids.SurveyId, state, null, 0, 25);
    }
}
