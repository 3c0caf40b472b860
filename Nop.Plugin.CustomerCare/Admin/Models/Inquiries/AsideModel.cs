using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

/// <summary>What is known of the one who wrote, beside the thread. A part is null where whoever looks may not see it, nothing is known, or it couldn't be read.</summary>
public sealed record AsideModel : BaseNopModel
{
    public CustomerModel? Customer { get; init; }

    public OrdersModel? Orders { get; init; }

    public EarlierModel? Earlier { get; init; }

    /// <summary>Surveys that were answered, the newest first.</summary>
    public IReadOnlyList<InvitationModel> Answers { get; init; } = [];

    /// <summary>What couldn't be read, a sentence each.</summary>
    public IReadOnlyList<string> Failures { get; init; } = [];

    /// <param name="CustomerId">The account; null for a guest.</param>
    /// <param name="Language">Null if unknown.</param>
    /// <param name="LocalTime">The time of day where the customer is, with the zone; null if unknown.</param>
    /// <param name="PreferredChannel">How the customer wants to be reached, by the latest survey that says; null if none does.</param>
    public sealed record CustomerModel(int? CustomerId, string? Language, string? LocalTime, string? PreferredChannel);

    /// <param name="Total">How many there are, and what was paid for them, in a sentence.</param>
    public sealed record OrdersModel(string Total, IReadOnlyList<OrderRow> Rows);

    public sealed record OrderRow(int Id, string Number, string Status, string Amount, InstantModel Created);

    /// <param name="Total">How many there are, in a sentence.</param>
    public sealed record EarlierModel(string Total, IReadOnlyList<EarlierRow> Rows);

    /// <param name="IsBreached">Whether a promise was broken there and nobody excused it.</param>
    public sealed record EarlierRow(long Id, string Subject, BadgeModel Status, bool IsBreached, InstantModel Created);
}
