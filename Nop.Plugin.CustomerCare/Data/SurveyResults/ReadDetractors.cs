using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Data.SurveyResults;

/// <summary>Reads the latest answers of detractors.</summary>
public sealed class ReadDetractors(ISlaCatalogStore catalogs, AnswerListQuery answers, TimeProvider clock)
{
    private const int SHOWN = 5;

    /// <summary>Of the days that the score of today is of.</summary>
    /// <param name="storeId">Null for all stores.</param>
    /// <exception cref="SlaSettingsException">There is no calendar, hence no zone.</exception>
    public async Task<(PeriodPart Period, AnswerListPage Page)> ExecuteAsync(int? storeId, CancellationToken cancellation = default)
    {
        var zone = BusinessTime.For((await catalogs.LoadAsync(cancellation)).DefaultCalendar.Calendar);
        var end = DateOnly.FromDateTime(zone.ToLocal(clock.GetUtcNow().UtcDateTime)).AddDays(1);
        var period = new PeriodPart(end.AddDays(-ScoreToday.Days), end);
        return (period, await ExecuteAsync(period, zone, storeId, cancellation));
    }

    /// <param name="zone">Whose local days are meant.</param>
    /// <param name="storeId">Null for all stores.</param>
    public Task<AnswerListPage> ExecuteAsync(PeriodPart period, BusinessTime zone, int? storeId, CancellationToken cancellation = default)
    {
        var scope = new AnswerScope(SurveyKind.Recommendation, null, zone.LocalDayStart(period.FirstDay), zone.LocalDayStart(period.End), AnswerMode.PerOrder) { StoreId = storeId };
        return answers.ExecuteAsync(new AnswerListFilter(scope) { Group = ScoreGroup.Detractor }, 0, SHOWN, cancellation);
    }
}
