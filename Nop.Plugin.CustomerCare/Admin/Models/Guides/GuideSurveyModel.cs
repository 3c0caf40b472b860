using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Guides;

/// <summary>The guide's fifth step: the first survey.</summary>
public sealed record GuideSurveyModel : BaseNopModel
{
    public required GuideFrameModel Frame { get; init; }

    public required GuideSurveyFormModel Form { get; init; }

    public MailPreviewModel? Preview { get; init; }

    public required IReadOnlyList<SurveyModel> Surveys { get; init; }

    /// <param name="State">On or off, in words.</param>
    public sealed record SurveyModel(int Id, string Name, string State);
}
