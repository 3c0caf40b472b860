using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Summaries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Reports.Trends;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Summaries;

/// <summary>Figures of a day, Monday, 2 March 2026, and the one before.</summary>
internal static class SummaryExamples
{
    public static readonly SummaryPeriod Day = new(SummaryFrequency.Daily, new DateOnly(2026, 3, 3));

    public static ManagerSummary Summary(SummaryPeriod period, int waiting = 3, string? comment = "Never <b>again</b>", int answers = 12)
    {
        return new ManagerSummary(period, Service(period, waiting), Score(answers, comment));
    }

    private static ServiceSummary Service(SummaryPeriod period, int waiting)
    {
        return new ServiceSummary(
            new ServicePart(period.Now, [new ServiceFigures(SlaMetric.FirstResponse, 28, 1, 1), new ServiceFigures(SlaMetric.FirstResolution, 4, 1, 0)], 5400),
            new ServicePart(period.Before, [new ServiceFigures(SlaMetric.FirstResponse, 18, 2, 0)], 7200),
            new ServiceToday { Waiting = waiting, DueWithinHour = 1, Overdue = 2, OldestWaitingSinceOnUtc = waiting == 0 ? null : LogBuilder.Utc("2026-03-01 04:00") });
    }

    private static ScoreSummary Score(int answers, string? comment)
    {
        var detractor = new AnswerListRow(
            new SurveyResponse { InvitationId = 12, SurveyId = 3, StoreId = 2, Score = 4, Comment = comment, AnsweredOnUtc = LogBuilder.Utc("2026-03-02 10:00") }, SurveyDesk.Invitation(), false);
        var now = answers == 0 ? [] : new[] { (9, answers - 1), (4, 1) };
        return new ScoreSummary(new ScoreTally(SurveyKind.Recommendation, now), new ScoreTally(SurveyKind.Recommendation, [(9, 2)]), answers == 0 ? [] : [detractor]);
    }
}
