using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;

/// <summary>The results page. Days are local days of the store's zone, yyyy-MM-dd, both inclusive, as people name a period.</summary>
public sealed record SurveyResultsModel : BaseNopModel
{
    public required SurveyResultsSearchModel Search { get; init; }

    public required IList<SelectListItem> AvailableSurveys { get; init; }

    public required IList<SelectListItem> AvailableModes { get; init; }

    /// <summary>The IANA id of the store's zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Whether it is about the Net Promoter Score, not satisfaction.</summary>
    public required bool IsNps { get; init; }

    public required bool HasSurveys { get; init; }

    public required bool HasAnswers { get; init; }

    public required bool HasSends { get; init; }

    public required string ModeText { get; init; }

    public required ScoreFiguresModel Total { get; init; }

    public required IReadOnlyList<GroupModel> Groups { get; init; }

    /// <summary>What has changed since the period before, in a sentence.</summary>
    public required string Change { get; init; }

    /// <summary>up or down; null where no change may be claimed.</summary>
    public string? Direction { get; init; }

    /// <summary>Who was heard again, in a sentence; null without detractors.</summary>
    public string? Recovered { get; init; }

    public required string StepName { get; init; }

    public required string TrendChart { get; init; }

    public required IReadOnlyList<PartModel> Trend { get; init; }

    public required string DistributionChart { get; init; }

    public required IReadOnlyList<ScoreModel> Distribution { get; init; }

    public required CohortModel AllSends { get; init; }

    public required IReadOnlyList<CohortModel> Cohorts { get; init; }

    public required IReadOnlyList<SegmentModel> Segments { get; init; }

    /// <summary>The group to which the list of answers is narrowed; null for none.</summary>
    public string? Narrowed { get; init; }

    /// <param name="WireName">promoter, passive, detractor.</param>
    /// <param name="Width">In percent, for a bar; a machine's number.</param>
    public sealed record GroupModel(string WireName, string Name, string Count, string Share, string Width);

    public sealed record PartModel(string Name, ScoreFiguresModel Figures);

    public sealed record ScoreModel(int Score, string Count, string Share);

    public sealed record CohortModel(string Name, string Sent, string Answered, string Rate, string Open);

    public sealed record SegmentModel
    {
        public required string WireName { get; init; }

        public required string Title { get; init; }

        public string? Note { get; init; }

        /// <summary>What was too small to show, in a sentence; null if nothing was.</summary>
        public string? Hidden { get; init; }

        public required IReadOnlyList<SegmentRowModel> Rows { get; init; }
    }

    /// <param name="Key">Empty for unknown.</param>
    public sealed record SegmentRowModel(string Key, string Name, ScoreFiguresModel Figures);
}
