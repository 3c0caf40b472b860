using Nop.Plugin.CustomerCare.Surveys.OptOuts;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>That a person wants no more surveys. Instants are UTC.</summary>
/// <param name="LiftedOnUtc">When the person took it back; null while it holds.</param>
public sealed record RecordedOptOut(string RecipientKey, int StoreId, OptOutSource Source, DateTime OptedOutOnUtc, DateTime? LiftedOnUtc);
