using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;

public sealed record AnswerRowModel : BaseNopModel
{
    public required long InvitationId { get; init; }

    public required int Score { get; init; }

    public required BadgeModel Group { get; init; }

    public required string Comment { get; init; }

    public required InstantModel Answered { get; init; }

    public required string Person { get; init; }

    public required SubjectModel Subject { get; init; }

    /// <summary>The inquiry that the answer opened; null if it opened none.</summary>
    public long? InquiryId { get; init; }

    public string? Recovered { get; init; }

    public required string PreferredChannel { get; init; }
}
