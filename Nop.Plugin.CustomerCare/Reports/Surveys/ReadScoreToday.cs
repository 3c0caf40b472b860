using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Reports.Trends;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>Reads how the store is recommended at the moment.</summary>
public sealed class ReadScoreToday(ISlaCatalogStore catalogs, IAnswerCounts counts, TimeProvider clock)
{
    /// <param name="storeId">Null for all stores.</param>
    /// <exception cref="SlaSettingsException">There is no calendar, hence no zone.</exception>
    public async Task<ScoreToday> ExecuteAsync(int? storeId = null, CancellationToken cancellation = default)
    {
        var zone = BusinessTime.For((await catalogs.LoadAsync(cancellation)).DefaultCalendar.Calendar);
        var end = DateOnly.FromDateTime(zone.ToLocal(clock.GetUtcNow().UtcDateTime)).AddDays(1);
        var start = end.AddDays(-ScoreToday.Days);
        var now = new AnswerScope(SurveyKind.Recommendation, null, zone.LocalDayStart(start), zone.LocalDayStart(end), AnswerMode.PerOrder) { StoreId = storeId };
        var before = now with { FromUtc = zone.LocalDayStart(start.AddDays(-ScoreToday.Days)), ToUtc = now.FromUtc };
        var months = TrendParts.Of(TrendSpan.Year, end.AddDays(-1));
        return new ScoreToday(now, await counts.CountAsync(now, cancellation), await counts.CountAsync(before, cancellation))
        {
            Period = new PeriodPart(start, end),
            Trend = await TrendAsync(now, months, zone, cancellation)
        };
    }

    private async Task<IReadOnlyList<TrendPoint>> TrendAsync(AnswerScope now, IReadOnlyList<PeriodPart> months, BusinessTime zone, CancellationToken cancellation)
    {
        var bounds = months.Select(month => zone.LocalDayStart(month.FirstDay)).ToList();
        var tallies = await counts.CountByTimeAsync(now with { FromUtc = bounds[0] }, bounds, cancellation);
        return [.. months.Zip(tallies, (month, tally) => new TrendPoint(month, tally))];
    }
}
