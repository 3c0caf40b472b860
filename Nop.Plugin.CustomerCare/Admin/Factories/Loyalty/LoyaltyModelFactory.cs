using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Admin.Models.Loyalty;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Loyalty;
using Nop.Plugin.CustomerCare.Reports.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Loyalty;

/// <summary>Service and loyalty as a page.</summary>
public sealed class LoyaltyModelFactory(AdminTexts texts, StoreChoices stores, ScoreFigures scores, LetDownModelFactory letDown)
{
    public async Task<LoyaltyModel> PrepareAsync(LoyaltySearchModel search, LoyaltyRequest request, LoyaltyReport report, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(report);
        search.FromDay = ReportPeriod.Write(request.Period.FirstDay);
        search.ToDay = ReportPeriod.Write(request.Period.LastDay);
        return new LoyaltyModel
        {
            Search = search,
            TimeZone = report.TimeZone,
            Stores = [new(await texts.GetAsync("Plugins.CustomerCare.Common.Any"), string.Empty), .. await stores.StoresAsync()],
            HasAnswers = report.Total.Answers > 0,
            Replies = await ScoresAsync(report.Replies),
            Promises = await ScoresAsync(report.Promises),
            ByScore = await PurchasesAsync(report.ByScore),
            ByPromise = await PurchasesAsync(report.ByPromise),
            HasFollowed = report.ByScore.Select(row => row.Figures).Concat(report.ByPromise.Select(row => row.Figures)).Any(figures => figures.Followed > 0),
            FollowedRoute = Earlier(request),
            LetDown = await letDown.PrepareAsync(report.LetDown, request, search.PageNumber, cancellation)
        };
    }

    private async Task<IReadOnlyList<LoyaltyModel.ScoreRowModel>> ScoresAsync<T>(IReadOnlyList<(T Group, ScoreTally Tally)> rows) where T : struct, Enum
    {
        var models = new List<LoyaltyModel.ScoreRowModel>();
        foreach (var (group, tally) in rows)
        {
            var figures = await scores.PrepareAsync(tally, isHeadline: true);
            models.Add(new LoyaltyModel.ScoreRowModel(WireName.Of(group), await texts.NameAsync(group), figures.HasHeadline ? figures : figures with { Standing = null }));
        }

        return models;
    }

    private async Task<IReadOnlyList<LoyaltyModel.PurchaseRowModel>> PurchasesAsync<T>(IReadOnlyList<(T Group, PurchaseFigures Figures)> rows) where T : struct, Enum
    {
        var none = await texts.GetAsync("Plugins.CustomerCare.SlaReport.None");
        var models = new List<LoyaltyModel.PurchaseRowModel>();
        foreach (var (group, figures) in rows)
            models.Add(new LoyaltyModel.PurchaseRowModel
            {
                Key = WireName.Of(group),
                Name = await texts.NameAsync(group),
                People = ScoreText.Number(figures.People),
                Followed = ScoreText.Number(figures.Followed),
                Returned = figures.ReturnedShare is { } share
                    ? await texts.FormatAsync("Plugins.CustomerCare.Contacts.Share", ScoreText.Percent(share.Share), ScoreText.Percent(share.Low), ScoreText.Percent(share.High))
                    : none,
                Orders = ScoreText.Number(figures.Orders),
                LifetimeValue = Amount(figures.LifetimeValue) ?? none,
                Median = Amount(figures.MedianPaid) ?? none,
                IsFew = figures.People < ScoreStandings.LeastForHeadline
            });

        return models;
    }

    private static Dictionary<string, string> Earlier(LoyaltyRequest request)
    {
        var (first, last) = (request.Period.FirstDay.DayNumber - LoyaltyScope.DAYS - 1, request.Period.LastDay.DayNumber - LoyaltyScope.DAYS - 1);
        return first < 0
            ? request.Address
            : new Dictionary<string, string>(request.Address, StringComparer.Ordinal)
            {
                ["fromDay"] = ReportPeriod.Write(DateOnly.FromDayNumber(first)),
                ["toDay"] = ReportPeriod.Write(DateOnly.FromDayNumber(last))
            };
    }

    private static string? Amount(decimal? amount) => amount?.ToString("N2", CultureInfo.CurrentCulture);
}
