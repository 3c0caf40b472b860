using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>Reads how the store is recommended at the moment.</summary>
public sealed class ReadScoreToday(ISlaCatalogStore catalogs, IAnswerCounts counts, TimeProvider clock)
{
    /// <exception cref="SlaSettingsException">There is no calendar, hence no zone.</exception>
    public async Task<ScoreToday> ExecuteAsync(CancellationToken cancellation = default)
    {
        var zone = BusinessTime.For((await catalogs.LoadAsync(cancellation)).DefaultCalendar.Calendar);
        var end = DateOnly.FromDateTime(zone.ToLocal(clock.GetUtcNow().UtcDateTime)).AddDays(1);
        var start = end.AddDays(-ScoreToday.Days);
        var now = new AnswerScope(SurveyKind.Recommendation, null, zone.LocalDayStart(start), zone.LocalDayStart(end), AnswerMode.PerOrder);
        var before = now with { FromUtc = zone.LocalDayStart(start.AddDays(-ScoreToday.Days)), ToUtc = now.FromUtc };
        return new ScoreToday(now, await counts.CountAsync(now, cancellation), await counts.CountAsync(before, cancellation));
    }
}
