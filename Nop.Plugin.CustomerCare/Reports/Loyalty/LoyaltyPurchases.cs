using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>What people bought, by what they answered and by how they were served. What goes together needn't be cause and effect.</summary>
/// <param name="ByScore">All groups, promoters first.</param>
/// <param name="ByPromise">Kept, then broken, each person by the latest inquiry of the period.</param>
/// <param name="LetDown">Loyal customers who were let down.</param>
public sealed record LoyaltyPurchases(
    IReadOnlyList<(ScoreGroup Group, PurchaseFigures Figures)> ByScore,
    IReadOnlyList<(PromiseGroup Group, PurchaseFigures Figures)> ByPromise,
    LetDownList LetDown);
