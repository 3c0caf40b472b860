using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Summaries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Reports.Trends;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>The figures of a summary, from the queries of the dashboard.</summary>
public sealed class SummaryFigures(ReadServiceParts readParts, ServiceTodayQuery today, IAnswerCounts answers, ReadDetractors detractors) : ISummaryFigures
{
    public async Task<ManagerSummary> ReadAsync(int storeId, SummaryPeriod period, BusinessTime zone, CancellationToken cancellation = default)
    {
        return new ManagerSummary(period, await ServiceAsync(storeId, period, zone, cancellation), await ScoreAsync(storeId, period, zone, cancellation));
    }

    private async Task<ServiceSummary> ServiceAsync(int storeId, SummaryPeriod period, BusinessTime zone, CancellationToken cancellation)
    {
        var (parts, _) = await readParts.ExecuteAsync([period.Before, period.Now], zone, new ReportFilter { StoreId = storeId }, cancellation);
        return new ServiceSummary(parts[1], parts[0], await today.ExecuteAsync(storeId, cancellation));
    }

    private async Task<ScoreSummary> ScoreAsync(int storeId, SummaryPeriod period, BusinessTime zone, CancellationToken cancellation)
    {
        var bounds = new[] { zone.LocalDayStart(period.Before.FirstDay), zone.LocalDayStart(period.Now.FirstDay) };
        var both = new AnswerScope(SurveyKind.Recommendation, null, bounds[0], zone.LocalDayStart(period.End), AnswerMode.PerOrder) { StoreId = storeId };
        var tallies = await answers.CountByTimeAsync(both, bounds, cancellation);
        var latest = tallies[1].Detractors == 0 ? [] : (await detractors.ExecuteAsync(period.Now, zone, storeId, cancellation)).Rows;
        return new ScoreSummary(tallies[1], tallies[0], latest);
    }
}
