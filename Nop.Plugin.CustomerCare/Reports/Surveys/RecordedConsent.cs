namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>That a person agreed to be asked. Instants are UTC.</summary>
/// <param name="Source">Where it was given, as it is stored.</param>
/// <param name="Wording">What the person agreed to.</param>
public sealed record RecordedConsent(
    string RecipientKey,
    int StoreId,
    int? OrderId,
    string Source,
    string? LanguageCode,
    string Wording,
    DateTime GivenOnUtc,
    DateTime? WithdrawnOnUtc);
