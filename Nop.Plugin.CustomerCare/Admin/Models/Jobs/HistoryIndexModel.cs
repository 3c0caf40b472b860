using Nop.Plugin.CustomerCare.Jobs;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Jobs;

/// <summary>How much of the store's own past is wanted, and what was brought in before.</summary>
public sealed record HistoryIndexModel : BaseNopModel
{
    public const int USUAL_MONTHS = 6;
    public const int USUAL_DAYS = 7;
    public const int GREATEST_MONTHS = HistoryJobParameters.GREATEST_MONTHS;
    public const int GREATEST_DAYS = HistoryJobParameters.GREATEST_DAYS;

    public required IReadOnlyList<EarlierModel> Earlier { get; init; }

    /// <param name="Title">How far back.</param>
    /// <param name="What">Counted or brought in.</param>
    public sealed record EarlierModel(long Id, string Title, string What, InstantModel Started, string By, BadgeModel State);
}
