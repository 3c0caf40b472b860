using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Dashboard;

/// <summary>The card of the latest unhappy answers.</summary>
public sealed record DetractorsModel : BaseNopModel
{
    public required string Days { get; init; }

    public required IReadOnlyList<RowModel> Rows { get; init; }

    /// <summary>All of these days, and the address of their list.</summary>
    public required NumberModel All { get; init; }

    /// <param name="CustomerId">Null where there is none, or whoever looks may not see customers.</param>
    /// <param name="Subject">Leads nowhere where whoever looks may not see orders.</param>
    /// <param name="InquiryId">Null where there is none, or whoever looks may not see inquiries.</param>
    /// <param name="Comment">Its beginning; null for none.</param>
    /// <param name="Recovered">What to say if the person gave a better score since.</param>
    public sealed record RowModel(
        long InvitationId, int Score, string Person, int? CustomerId, SubjectModel Subject, long? InquiryId, string? Comment, InstantModel Answered, string? Recovered);
}
