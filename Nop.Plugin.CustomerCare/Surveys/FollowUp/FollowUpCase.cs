namespace Nop.Plugin.CustomerCare.Surveys.FollowUp;

/// <summary>An answer that this process is to follow up.</summary>
/// <param name="ClaimId">Names this try.</param>
public sealed record FollowUpCase(Invitation Invitation, SurveyResponse Response, string ClaimId);
