using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Surveys;

/// <summary>A survey's mail as one of its recipients would get it.</summary>
public sealed record SurveyMailModel : BaseNopModel
{
    public required int SurveyId { get; init; }

    public required string SurveyName { get; init; }

    public required int StoreId { get; init; }

    /// <summary>Two letters; null where the store has no language.</summary>
    public required string? Language { get; init; }

    public required bool IsReminder { get; init; }

    public required IReadOnlyList<SelectListItem> Stores { get; init; }

    public required IReadOnlyList<SelectListItem> Languages { get; init; }

    /// <summary>The host's id of the message template; null where there is none.</summary>
    public int? TemplateId { get; init; }

    /// <summary>Null where no mail is sent.</summary>
    public string? Subject { get; init; }

    public string? From { get; init; }

    /// <summary>Why there is no mail to be seen; null if there is one.</summary>
    public string? Problem { get; init; }
}
