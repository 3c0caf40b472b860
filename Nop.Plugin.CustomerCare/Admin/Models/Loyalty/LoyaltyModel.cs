using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Loyalty;

/// <summary>Service and loyalty of the same people.</summary>
public sealed record LoyaltyModel : BaseNopModel
{
    public required LoyaltySearchModel Search { get; init; }

    public required string TimeZone { get; init; }

    public required IList<SelectListItem> Stores { get; init; }

    public required bool HasAnswers { get; init; }

    public required IReadOnlyList<ScoreRowModel> Replies { get; init; }

    public required IReadOnlyList<ScoreRowModel> Promises { get; init; }

    /// <summary>From where the page fetches what they bought.</summary>
    public required IDictionary<string, string> PurchasesRoute { get; init; }

    /// <param name="Key">The wire name.</param>
    public sealed record ScoreRowModel(string Key, string Name, ScoreFiguresModel Figures);
}
