namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>A valid answer to "would you recommend us?".</summary>
/// <param name="InvitationId">Names the answer.</param>
/// <param name="Score">0 to 10.</param>
/// <param name="AnsweredOnUtc">UTC.</param>
/// <param name="CustomerId">The host's; null if it isn't known.</param>
/// <param name="EmailKey">The address as it is compared; null if it isn't known.</param>
public readonly record struct ScoredAnswer(long InvitationId, int Score, DateTime AnsweredOnUtc, int? CustomerId = null, string? EmailKey = null);
