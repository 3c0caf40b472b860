using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>All that surveys hold about a person, newest first.</summary>
public sealed record PersonalSurveyData
{
    public required IReadOnlyList<SurveyHistory> Invitations { get; init; }

    public required IReadOnlyList<RecordedOptOut> OptOuts { get; init; }

    public required IReadOnlyList<RecordedConsent> Consents { get; init; }
}
