using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>The results page.</summary>
public sealed class SurveyResultsModelFactory(
    AdminTexts texts,
    ScoreFigures figures,
    SurveySentences sentences,
    SurveyChartFactory charts,
    SegmentModelFactory segments,
    SurveySearchFactory searchFactory)
{
    public async Task<SurveyResultsModel> PrepareAsync(SurveyReport results, SurveyRequest request, SurveyResultsSearchModel search)
    {
        await searchFactory.FillAsync(search, request, results);
        return new SurveyResultsModel
        {
            Search = search,
            AvailableSurveys = await searchFactory.SurveysAsync(request),
            AvailableModes = await ModesAsync(request.Mode),
            TimeZone = results.TimeZone,
            IsNps = results.Scope.Kind == SurveyKind.Recommendation,
            HasSurveys = request.Surveys.Count > 0,
            HasAnswers = results.Total.Answers > 0,
            HasSends = results.Cohorts.Any(cohort => cohort.Sent > 0),
            ModeText = await texts.NameAsync(request.Mode),
            Total = await figures.PrepareAsync(results.Total, isHeadline: true),
            Groups = await GroupsAsync(results.Total),
            Change = await sentences.ChangeAsync(results),
            Direction = SurveySentences.Direction(results.Change),
            Recovered = await sentences.RecoveredAsync(results),
            StepName = await texts.NameAsync(results.Step),
            TrendChart = await charts.TrendAsync(results),
            Trend = await TrendAsync(results),
            DistributionChart = await charts.DistributionAsync(results.Total),
            Distribution = [.. results.Total.Scores.Select(score => new SurveyResultsModel.ScoreModel(score.Score, ScoreText.Number(score.Count), Percent(score.Count, results.Total.Answers)))],
            AllSends = await AllSendsAsync(results),
            Cohorts = [.. results.Cohorts.Select(cohort => Cohort(PartNames.Of(cohort.Part, results.Step), cohort.Sent, cohort.Answered, cohort.Open))],
            Segments = await segments.PrepareAsync(results),
            Narrowed = SurveyRequest.Segment(search) is { } chosen ? await segments.NameAsync(chosen) : null
        };
    }

    private async Task<IList<SelectListItem>> ModesAsync(AnswerMode mode)
    {
        var modes = new List<SelectListItem>();
        foreach (var one in Enum.GetValues<AnswerMode>())
            modes.Add(new SelectListItem(await texts.NameAsync(one), WireName.Of(one), one == mode));

        return modes;
    }

    private async Task<IReadOnlyList<SurveyResultsModel.GroupModel>> GroupsAsync(ScoreTally tally)
    {
        var models = new List<SurveyResultsModel.GroupModel>();
        foreach (var (group, count) in new[] { (ScoreGroup.Promoter, tally.Promoters), (ScoreGroup.Passive, tally.Passives), (ScoreGroup.Detractor, tally.Detractors) })
        {
            var width = tally.Answers == 0 ? 0 : 100m * count / tally.Answers;
            models.Add(new SurveyResultsModel.GroupModel(
                WireName.Of(group),
                await GroupTexts.PluralAsync(tally.Kind, group, texts),
                ScoreText.Number(count),
                Percent(count, tally.Answers),
                width.ToString("0.##", CultureInfo.InvariantCulture)));
        }

        return models;
    }

    private async Task<IReadOnlyList<SurveyResultsModel.PartModel>> TrendAsync(SurveyReport results)
    {
        var models = new List<SurveyResultsModel.PartModel>();
        foreach (var point in results.Trend)
            models.Add(new SurveyResultsModel.PartModel(PartNames.Of(point.Part, results.Step), await figures.PrepareAsync(point.Tally)));

        return models;
    }

    private async Task<SurveyResultsModel.CohortModel> AllSendsAsync(SurveyReport results)
    {
        return Cohort(
            await texts.GetAsync("Plugins.CustomerCare.SurveyResults.Cohorts.All"),
            results.Cohorts.Sum(cohort => cohort.Sent),
            results.Cohorts.Sum(cohort => cohort.Answered),
            results.Cohorts.Sum(cohort => cohort.Open));
    }

    private static SurveyResultsModel.CohortModel Cohort(string name, int sent, int answered, int open)
    {
        return new SurveyResultsModel.CohortModel(name, ScoreText.Number(sent), ScoreText.Number(answered), Percent(answered, sent), ScoreText.Number(open));
    }

    private static string Percent(int part, int whole)
    {
        return whole == 0 ? "–" : Math.Round((decimal)part / whole, 3, MidpointRounding.AwayFromZero).ToString("P1", CultureInfo.CurrentCulture);
    }
}
