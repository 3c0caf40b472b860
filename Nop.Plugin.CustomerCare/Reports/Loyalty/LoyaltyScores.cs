using Nop.Plugin.CustomerCare.Reports.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>What people answered and how they had been served. What goes together needn't be cause and effect.</summary>
/// <param name="Total">All answers, of each person the latest; the groups add up to it.</param>
/// <param name="Replies">All groups in order.</param>
/// <param name="Promises">All groups in order.</param>
public sealed record LoyaltyScores(
    ScoreTally Total,
    IReadOnlyList<(FirstReplyGroup Group, ScoreTally Tally)> Replies,
    IReadOnlyList<(PromiseGroup Group, ScoreTally Tally)> Promises);
