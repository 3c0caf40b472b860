using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Surveys;

/// <summary>The people of one survey: who will be, was or won't be asked.</summary>
public sealed record RecipientListModel : BaseNopModel
{
    public required int SurveyId { get; init; }

    public required string SurveyName { get; init; }

    public required bool IsEnabled { get; init; }

    public required bool MayManage { get; init; }

    public required bool IsAboutOrders { get; init; }

    public required IReadOnlyList<TabModel> Tabs { get; init; }

    /// <summary>Wire name of the state that is shown.</summary>
    public required string State { get; init; }

    /// <summary>Reasons to narrow to; empty where there is nothing to choose.</summary>
    public required IReadOnlyList<SelectListItem> Reasons { get; init; }

    public required string? Reason { get; init; }

    public required IReadOnlyList<RowModel> Rows { get; init; }

    /// <summary>From 1.</summary>
    public required int PageNumber { get; init; }

    public required int Pages { get; init; }

    /// <summary>Whom it would ask; only for a survey that is off.</summary>
    public RecipientPreviewModel? Preview { get; init; }

    public sealed record TabModel(string State, string Title, string Count);

    /// <param name="At">When the mail is due, was sent, or would have been planned.</param>
    /// <param name="Note">Why not, or what else there is to say.</param>
    public sealed record RowModel(long? SubjectId, string Subject, string? Name, string? Email, InstantModel Triggered, InstantModel? At, BadgeModel? Note);
}
