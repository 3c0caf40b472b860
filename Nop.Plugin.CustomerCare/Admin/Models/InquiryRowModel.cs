using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models;

public sealed record InquiryRowModel : BaseNopModel
{
    public required long Id { get; init; }

    public required string Subject { get; init; }

    public required string Requester { get; init; }

    public required string Channel { get; init; }

    public required BadgeModel Status { get; init; }

    public required string Priority { get; init; }

    public required string Agent { get; init; }

    public InstantModel? WaitingSince { get; init; }

    public DueModel? Due { get; init; }

    public required bool IsBreached { get; init; }
}
