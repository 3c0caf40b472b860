using Nop.Plugin.CustomerCare.Surveys.Consents;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>What somebody who has ordered is asked to agree to.</summary>
/// <param name="Consent">Recorded if they do.</param>
/// <param name="IsGiven">Whether they have agreed already.</param>
public sealed record ConsentOffer(Consent Consent, PageFrame Frame, string Question, string Details, bool IsGiven);
