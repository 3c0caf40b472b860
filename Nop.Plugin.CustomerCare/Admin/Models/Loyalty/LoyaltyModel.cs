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

    public required IReadOnlyList<PurchaseRowModel> ByScore { get; init; }

    public required IReadOnlyList<PurchaseRowModel> ByPromise { get; init; }

    /// <summary>Whether anybody has been followed long enough to know who bought again.</summary>
    public required bool HasFollowed { get; init; }

    /// <summary>The address of as long a period that ended long enough ago.</summary>
    public required IDictionary<string, string> FollowedRoute { get; init; }

    public required LetDownModel LetDown { get; init; }

    /// <param name="Key">The wire name.</param>
    public sealed record ScoreRowModel(string Key, string Name, ScoreFiguresModel Figures);

    /// <param name="Key">The wire name.</param>
    public sealed record PurchaseRowModel
    {
        public required string Key { get; init; }

        public required string Name { get; init; }

        public required string People { get; init; }

        public required string Followed { get; init; }

        /// <summary>The share with its interval.</summary>
        public required string Returned { get; init; }

        public required string Orders { get; init; }

        public required string LifetimeValue { get; init; }

        public required string Median { get; init; }

        /// <summary>Whether there are too few people to make much of it.</summary>
        public required bool IsFew { get; init; }
    }
}
