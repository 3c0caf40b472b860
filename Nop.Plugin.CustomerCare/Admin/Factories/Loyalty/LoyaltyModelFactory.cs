using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Admin.Models.Loyalty;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Loyalty;
using Nop.Plugin.CustomerCare.Reports.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Loyalty;

/// <summary>Service and loyalty as a page.</summary>
public sealed class LoyaltyModelFactory(AdminTexts texts, StoreChoices stores, ScoreFigures figures)
{
    public async Task<LoyaltyModel> PrepareAsync(LoyaltySearchModel search, LoyaltyRequest request, LoyaltyScores scores)
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(scores);
        search.FromDay = ReportPeriod.Write(request.Period.FirstDay);
        search.ToDay = ReportPeriod.Write(request.Period.LastDay);
        return new LoyaltyModel
        {
            Search = search,
            TimeZone = request.TimeZone,
            Stores = [new(await texts.GetAsync("Plugins.CustomerCare.Common.Any"), string.Empty), .. await stores.StoresAsync()],
            HasAnswers = scores.Total.Answers > 0,
            Replies = await ScoresAsync(scores.Replies),
            Promises = await ScoresAsync(scores.Promises),
            PurchasesRoute = LetDownModelFactory.Paged(request, search.PageNumber)
        };
    }

    private async Task<IReadOnlyList<LoyaltyModel.ScoreRowModel>> ScoresAsync<T>(IReadOnlyList<(T Group, ScoreTally Tally)> rows) where T : struct, Enum
    {
        var models = new List<LoyaltyModel.ScoreRowModel>();
        foreach (var (group, tally) in rows)
        {
            var shown = await figures.PrepareAsync(tally, isHeadline: true);
            models.Add(new LoyaltyModel.ScoreRowModel(WireName.Of(group), await texts.NameAsync(group), shown.HasHeadline ? shown : shown with { Standing = null }));
        }

        return models;
    }
}
