using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Admin.Models.Loyalty;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Loyalty;
using Nop.Plugin.CustomerCare.Reports.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Loyalty;

/// <summary>What people bought, in words, and the list of those who were let down.</summary>
public sealed class PurchaseModelFactory(AdminTexts texts, LetDownModelFactory letDown)
{
    /// <param name="pageNumber">Of the list, from 1.</param>
    public async Task<PurchaseModel> PrepareAsync(LoyaltyPurchases purchases, LoyaltyRequest request, int pageNumber, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(purchases);
        ArgumentNullException.ThrowIfNull(request);
        return new PurchaseModel
        {
            ByScore = await RowsAsync(purchases.ByScore),
            ByPromise = await RowsAsync(purchases.ByPromise),
            HasFollowed = purchases.ByScore.Select(row => row.Figures).Concat(purchases.ByPromise.Select(row => row.Figures)).Any(figures => figures.Followed > 0),
            FollowedRoute = Earlier(request),
            LetDown = await letDown.PrepareAsync(purchases.LetDown, request, pageNumber, cancellation)
        };
    }

    private async Task<IReadOnlyList<PurchaseModel.RowModel>> RowsAsync<T>(IReadOnlyList<(T Group, PurchaseFigures Figures)> rows) where T : struct, Enum
    {
        var none = await texts.GetAsync("Plugins.CustomerCare.SlaReport.None");
        var models = new List<PurchaseModel.RowModel>();
        foreach (var (group, figures) in rows)
            models.Add(new PurchaseModel.RowModel
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
