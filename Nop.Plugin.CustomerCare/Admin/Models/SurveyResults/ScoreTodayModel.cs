using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;

/// <summary>The dashboard's card about surveys.</summary>
public sealed record ScoreTodayModel : BaseNopModel
{
    public required ScoreFiguresModel Figures { get; init; }

    public required string Days { get; init; }

    /// <summary>The change since the days before; null where none may be claimed.</summary>
    public string? Change { get; init; }

    /// <summary>up or down; null where no change may be claimed.</summary>
    public string? Direction { get; init; }

    public required IReadOnlyList<AnswerRowModel> Detractors { get; init; }
}
