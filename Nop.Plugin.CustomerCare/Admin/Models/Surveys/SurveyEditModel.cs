using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerCare.Admin.Models.Policies;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Surveys;

/// <summary>The page on which a survey is made or changed.</summary>
public sealed record SurveyEditModel : BaseNopModel
{
    public required SurveyFormModel Form { get; init; }

    public required SurveyKind Kind { get; init; }

    /// <summary>The saved name; null for a new survey.</summary>
    public string? SavedName { get; init; }

    public bool IsEnabled { get; init; }

    public required IReadOnlyList<SelectListItem> Triggers { get; init; }

    public required IReadOnlyList<SelectListItem> Buyers { get; init; }

    /// <summary>Monday to Sunday.</summary>
    public required IReadOnlyList<SelectListItem> Days { get; init; }

    /// <summary>IANA id of the zone of the sending hours; null where no opening hours are set up.</summary>
    public required string? Zone { get; init; }

    public required IReadOnlyList<ChoiceModel> Choices { get; init; }

    /// <summary>In the order of <see cref="SurveyFormModel.Texts"/>.</summary>
    public required IReadOnlyList<LanguageModel> Languages { get; init; }

    public required IReadOnlyList<SelectListItem> TestStores { get; init; }

    public ConflictModel? Conflict { get; init; }

    public RecipientPreviewModel? Preview { get; init; }

    /// <summary>Whether people are asked about orders, not inquiries.</summary>
    public bool IsAboutOrders => Kind == SurveyKind.Recommendation;

    /// <param name="Defaults">What stands where nothing is typed.</param>
    public sealed record LanguageModel(string Code, string Name, bool IsRightToLeft, SurveyWording Defaults);
}
