namespace Nop.Plugin.CustomerCare.Surveys.Answering;

/// <summary>A score to be stored.</summary>
/// <param name="FollowUpDueOnUtc">Null for no follow-up.</param>
/// <param name="Line">Its line for the log.</param>
public sealed record GivenScore(SurveyLink Link, int Score, string FormKey, DateTime? FollowUpDueOnUtc, DateTime NowUtc, SurveyEvent Line);
