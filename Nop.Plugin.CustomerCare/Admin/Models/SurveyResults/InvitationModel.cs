namespace Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;

/// <summary>An invitation with its answer, as a panel or a page shows it.</summary>
public sealed record InvitationModel
{
    public required long Id { get; init; }

    public required string Survey { get; init; }

    public required SubjectModel Subject { get; init; }

    public required string Person { get; init; }

    public int? CustomerId { get; init; }

    public required BadgeModel Status { get; init; }

    /// <summary>Why nobody was asked, or what failed; null where there is nothing to explain.</summary>
    public string? Reason { get; init; }

    public InstantModel? Due { get; init; }

    public InstantModel? Sent { get; init; }

    public InstantModel? Reminded { get; init; }

    public InstantModel? Answered { get; init; }

    public int? Score { get; init; }

    public BadgeModel? Group { get; init; }

    public string? Comment { get; init; }

    public string? PreferredChannel { get; init; }

    /// <summary>Why the answer was taken out of the numbers, by whom; null while it counts.</summary>
    public string? Invalid { get; init; }

    /// <summary>The inquiry that the answer opened; null if it opened none.</summary>
    public long? InquiryId { get; init; }
}
