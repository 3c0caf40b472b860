using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

public sealed record InquiryModel : BaseNopModel
{
    public required long Id { get; init; }

    public required string Subject { get; init; }

    public required string RequesterName { get; init; }

    public string? RequesterEmail { get; init; }

    public int? CustomerId { get; init; }

    public string? OrderNumber { get; init; }

    public required string Channel { get; init; }

    public required string Store { get; init; }

    /// <summary>Null if it is addressed to the shop.</summary>
    public string? Vendor { get; init; }

    public required string Priority { get; init; }

    public required string Agent { get; init; }

    public required BadgeModel Status { get; init; }

    public required bool IsSpam { get; init; }

    public required InstantModel Created { get; init; }

    public InstantModel? WaitingSince { get; init; }

    public required IReadOnlyList<ClockModel> Clocks { get; init; }

    /// <summary>What its clocks had measured before something recorded late changed it; empty for nearly every inquiry.</summary>
    public required IReadOnlyList<string> Superseded { get; init; }

    /// <summary>Whether a customer's message counts here; without one no clock runs, whatever the policy.</summary>
    public required bool HasQuestion { get; init; }

    public IReadOnlyList<TimelineItemModel> Timeline { get; init; } = [];

    /// <summary>The last line of its log.</summary>
    public required long LastEventId { get; init; }

    /// <summary>The last line that the agent had seen when a reply was held back; what came after it is marked. Null else.</summary>
    public long? NewSince { get; init; }

    /// <summary>Who else has the page open, in a sentence; null if nobody does.</summary>
    public string? Others { get; init; }

    public required string ZoneNote { get; init; }

    /// <summary>The inquiry as which it goes on, the last of the chain; null unless it was merged.</summary>
    public long? SurvivorId { get; init; }

    /// <summary>When what leads to the requester was taken out of it; null while it is all there.</summary>
    public InstantModel? Erased { get; init; }

    /// <summary>The answer to a survey that opened it; null if none did, or whoever looks may not see surveys.</summary>
    public InvitationModel? SurveyAnswer { get; init; }

    public InquiryWorkModel Work { get; init; } = new() { CanAnswer = false, CanExcuse = false };

    public ReplyModel Reply { get; init; } = new();

    public NoteModel Note { get; init; } = new();
}
