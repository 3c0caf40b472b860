using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Surveys;

/// <summary>What will happen when a survey is switched on, to be confirmed.</summary>
public sealed record SurveySwitchModel : BaseNopModel
{
    public const int GREATEST_DAYS = 90;

    public required int SurveyId { get; init; }

    public required int Revision { get; init; }

    public required string SurveyName { get; init; }

    /// <summary>The event and the delay.</summary>
    public required string Asks { get; init; }

    /// <summary>How far back; 0 for only what happens from now on.</summary>
    public required int Days { get; init; }

    /// <summary>Events from this instant on, as <see cref="InstantModel.Iso"/> writes it.</summary>
    public required string Since { get; init; }

    /// <summary>Up to when events were counted.</summary>
    public required string Until { get; init; }

    /// <summary>What was counted; null where nothing older is asked about.</summary>
    public RecipientPreviewModel? Preview { get; init; }

    /// <summary>Whether there are more events than were looked at: then they can't be confirmed.</summary>
    public bool IsTooMany { get; init; }

    /// <summary>Whether another number was confirmed than there is now.</summary>
    public bool HasChanged { get; init; }

    /// <summary>Whether unhappy answers would open inquiries that no policy is made for.</summary>
    public required bool OffersPolicy { get; init; }

    /// <summary>The mail's template, if the owner has switched it off; null otherwise.</summary>
    public string? TemplateOff { get; init; }

    /// <summary>How long it takes at most; null without a daily cap.</summary>
    public string? Cap { get; init; }
}
