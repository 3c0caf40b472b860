namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

/// <summary>An inquiry in the inbox.</summary>
public sealed record InquiryRowModel
{
    public required long Id { get; init; }

    public required string Subject { get; init; }

    public required string Requester { get; init; }

    /// <summary>How and where it came in: channel, store, vendor, order; what says nothing is left out.</summary>
    public required IReadOnlyList<string> Whereabouts { get; init; }

    public required BadgeModel Status { get; init; }

    /// <summary>Null where it is the usual one.</summary>
    public BadgeModel? Priority { get; init; }

    /// <summary>Empty if nobody has it.</summary>
    public required string Agent { get; init; }

    public InstantModel? WaitingSince { get; init; }

    public DueModel? Due { get; init; }

    /// <summary>Whether a promise was broken and nobody excused it.</summary>
    public required bool IsBreached { get; init; }

    public required bool IsSpam { get; init; }
}
