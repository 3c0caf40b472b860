namespace Nop.Plugin.CustomerCare.Surveys.FollowUp;

/// <summary>What an alert about a low score is made of.</summary>
/// <param name="InquiryId">The inquiry that was opened for the answer; null if none was.</param>
/// <param name="ClaimId">The same for each attempt of one alert. Stands in the mails as a comment.</param>
/// <param name="NowUtc">When it is queued.</param>
public sealed record DetractorAlertDraft(Survey Survey, Invitation Invitation, SurveyResponse Response, long? InquiryId, string ClaimId, DateTime NowUtc);
