using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>What a results page was asked for, understood.</summary>
public sealed record SurveyRequest(SurveyChoice Survey, ReportPeriod Period, AnswerScope Scope, IReadOnlyList<Survey> Surveys)
{
    private const int DEFAULT_DAYS = 90;

    public AnswerMode Mode => Scope.Mode;

    /// <exception cref="SlaSettingsException">There is no calendar, hence no store's zone.</exception>
    public static SurveyRequest Of(SurveyResultsSearchModel search, IReadOnlyList<Survey> surveys, SlaCatalog catalog, DateTime nowUtc)
    {
        var survey = SurveyChoice.Of(search.SurveyId, surveys);
        var period = ReportPeriod.Of(search.FromDay, search.ToDay, catalog, nowUtc, DEFAULT_DAYS);
        var zone = BusinessTime.For(catalog.DefaultCalendar.Calendar);
        var mode = WireName.TryParse<AnswerMode>(search.Mode, out var asked) ? asked : AnswerMode.PerOrder;
        return new SurveyRequest(
            survey,
            period,
            new AnswerScope(survey.Kind, survey.SurveyId, zone.LocalDayStart(period.FirstDay), zone.LocalDayStart(period.End), mode),
            surveys);
    }

    public AnswerListFilter Filter(SurveyResultsSearchModel search)
    {
        return new AnswerListFilter(Scope)
        {
            Group = WireName.TryParse<ScoreGroup>(search.Group, out var group) ? group : null,
            Score = search.Score,
            StoreId = search.Store is > 0 ? search.Store : null,
            WithCommentOnly = search.WithComment,
            Text = search.SearchText,
            Segment = Segment(search)
        };
    }

    public static SegmentChoice? Segment(SurveyResultsSearchModel search)
    {
        return WireName.TryParse<SegmentDimension>(search.Segment, out var dimension)
            ? new SegmentChoice(dimension, string.IsNullOrEmpty(search.SegmentKey) ? null : search.SegmentKey)
            : null;
    }
}
