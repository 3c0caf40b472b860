namespace Nop.Plugin.CustomerCare.Surveys.Sending;

/// <summary>What a survey mail is made of.</summary>
/// <param name="Token">The secret of the mail's links; fresh for each mail.</param>
/// <param name="ClaimId">Stands in the mail as a comment.</param>
/// <param name="NowUtc">When it is queued.</param>
public sealed record SurveyMailDraft(Survey Survey, Invitation Invitation, string Token, bool IsReminder, string ClaimId, DateTime NowUtc);
