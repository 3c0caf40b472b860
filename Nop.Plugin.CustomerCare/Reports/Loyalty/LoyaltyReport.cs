using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>Service and loyalty of the same people, side by side. What goes together needn't be cause and effect.</summary>
public sealed record LoyaltyReport
{
    /// <summary>The IANA id of the zone in which days are meant.</summary>
    public required string TimeZone { get; init; }

    /// <summary>All answers, of each person the latest; the groups below add up to it.</summary>
    public required ScoreTally Total { get; init; }

    /// <summary>All groups in order.</summary>
    public required IReadOnlyList<(FirstReplyGroup Group, ScoreTally Tally)> Replies { get; init; }

    /// <summary>All groups in order.</summary>
    public required IReadOnlyList<(PromiseGroup Group, ScoreTally Tally)> Promises { get; init; }

    /// <summary>All groups, promoters first.</summary>
    public required IReadOnlyList<(ScoreGroup Group, PurchaseFigures Figures)> ByScore { get; init; }

    /// <summary>Kept, then broken, each person by the latest inquiry of the period.</summary>
    public required IReadOnlyList<(PromiseGroup Group, PurchaseFigures Figures)> ByPromise { get; init; }

    /// <summary>Loyal customers who were let down, those who paid most first.</summary>
    public required LetDownList LetDown { get; init; }
}
