using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>
/// Figures over answers given in a range of local days of the default calendar, half-open: an answer belongs to the day on which its score was first confirmed.
/// Response rates go by the days on which invitations were sent.
/// </summary>
public sealed class BuildSurveyReport(ISlaCatalogStore catalogs, IAnswerCounts counts, TimeProvider clock)
{
    /// <param name="surveyId">Null for all surveys of the kind.</param>
    /// <param name="firstDay">Inclusive.</param>
    /// <param name="end">Exclusive.</param>
    /// <exception cref="ArgumentException">The end isn't after the first day.</exception>
    /// <exception cref="SlaSettingsException">There is no calendar, hence no zone.</exception>
    public async Task<SurveyReport> ExecuteAsync(
        SurveyKind kind,
        int? surveyId,
        DateOnly firstDay,
        DateOnly end,
        AnswerMode mode,
        CancellationToken cancellation = default)
    {
        var parts = PeriodPart.Of(firstDay, end);
        var zone = BusinessTime.For((await catalogs.LoadAsync(cancellation)).DefaultCalendar.Calendar);
        var scope = new AnswerScope(kind, surveyId, zone.LocalDayStart(firstDay), zone.LocalDayStart(end), mode);
        var cells = await counts.CountCellsAsync(scope, cancellation);
        var previous = Before(firstDay, end);
        return new SurveyReport
        {
            Scope = scope,
            TimeZone = zone.Calendar.TimeZoneId,
            Total = new ScoreTally(kind, cells.Select(cell => (cell.Score, cell.Count))),
            PreviousPeriod = previous,
            Previous = previous is { } before ? await counts.CountAsync(Within(scope, before, zone), cancellation) : null,
            Step = PeriodPart.StepOf(firstDay, end),
            Trend = await TrendAsync(scope, parts, zone, cancellation),
            Cohorts = await CohortsAsync(scope, parts, zone, cancellation),
            Segments = await SegmentsAsync(scope, cells, cancellation),
            Recovered = await counts.CountRecoveredAsync(scope, cancellation),
            SetAside = await counts.CountSetAsideAsync(scope, cancellation)
        };
    }

    private static PeriodPart? Before(DateOnly firstDay, DateOnly end)
    {
        var days = end.DayNumber - firstDay.DayNumber;
        return firstDay.DayNumber >= days ? new PeriodPart(firstDay.AddDays(-days), firstDay) : null;
    }

    private static AnswerScope Within(AnswerScope scope, PeriodPart period, BusinessTime zone)
    {
        return scope with { FromUtc = zone.LocalDayStart(period.FirstDay), ToUtc = zone.LocalDayStart(period.End) };
    }

    private static List<DateTime> Bounds(IReadOnlyList<PeriodPart> parts, BusinessTime zone)
    {
        return [.. parts.Select(part => zone.LocalDayStart(part.FirstDay))];
    }

    private async Task<IReadOnlyList<TrendPoint>> TrendAsync(AnswerScope scope, IReadOnlyList<PeriodPart> parts, BusinessTime zone, CancellationToken cancellation)
    {
        var tallies = await counts.CountByTimeAsync(scope, Bounds(parts, zone), cancellation);
        return [.. parts.Zip(tallies, (part, tally) => new TrendPoint(part, tally))];
    }

    private async Task<IReadOnlyList<SendCohort>> CohortsAsync(AnswerScope scope, IReadOnlyList<PeriodPart> parts, BusinessTime zone, CancellationToken cancellation)
    {
        var sends = await counts.CountSendsAsync(scope, Bounds(parts, zone), clock.GetUtcNow().UtcDateTime, cancellation);
        return [.. parts.Zip(sends, (part, sent) => new SendCohort(part, sent.Sent, sent.Answered, sent.Open))];
    }

    private async Task<IReadOnlyList<SegmentTable>> SegmentsAsync(AnswerScope scope, IReadOnlyList<AnswerCell> cells, CancellationToken cancellation)
    {
        var tables = new List<SegmentTable>();
        foreach (var dimension in SegmentDimensions.Of(scope.Kind))
            tables.Add(dimension.IsMultiValued()
                ? SegmentTable.Of(dimension, scope.Kind, await counts.CountPartsAsync(scope, dimension, cancellation))
                : SegmentTable.Of(dimension, scope.Kind, cells));

        return tables;
    }
}
