using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Dashboard;

/// <summary>The card that shows whether customers would recommend the store.</summary>
public sealed record ScoreTodayModel : BaseNopModel
{
    /// <summary>What to do where there is nothing to show; null where there are answers.</summary>
    public string? Empty { get; init; }

    public required ScoreFiguresModel Figures { get; init; }

    public required string Days { get; init; }

    /// <summary>The answers, and those of each group, each with its list.</summary>
    public required IReadOnlyList<CountModel> Counts { get; init; }

    /// <summary>The change since the days before; null where none may be claimed.</summary>
    public string? Change { get; init; }

    /// <summary>up or down; null where no change may be claimed.</summary>
    public string? Direction { get; init; }

    public required IReadOnlyList<MonthModel> Months { get; init; }

    /// <summary>For Content/charts.js.</summary>
    public required string Chart { get; init; }

    /// <param name="Name">What the figure is called in tests.</param>
    public sealed record CountModel(string Name, string Text, NumberModel Number);

    public sealed record MonthModel(string Name, ScoreFiguresModel Figures);
}
