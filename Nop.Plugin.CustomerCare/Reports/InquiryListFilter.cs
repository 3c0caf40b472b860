using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>Which inquiries to list: all conditions must hold; null, empty and false ask for nothing.</summary>
public sealed record InquiryListFilter
{
    public IReadOnlyCollection<InquiryStatus> Statuses { get; init; } = [];

    public Channel? Channel { get; init; }

    public int? StoreId { get; init; }

    /// <summary>The agent's whole name.</summary>
    public string? AgentName { get; init; }

    /// <summary>
    /// Part of the subject, the requester's name or address, the order number or the key it was imported under; case doesn't matter. A number, with or
    /// without a # before it, finds that inquiry as well.
    /// </summary>
    public string? Text { get; init; }

    /// <summary>Only those with a message that wants an answer.</summary>
    public bool WaitingOnly { get; init; }

    /// <summary>Only those with a promise that is broken by now, not excused and not fulfilled yet.</summary>
    public bool OverdueOnly { get; init; }

    /// <summary>Only those whose earliest deadline lies ahead, at most this far.</summary>
    public TimeSpan? DueWithin { get; init; }

    /// <summary>Inclusive, UTC.</summary>
    public DateTime? CreatedFromUtc { get; init; }

    /// <summary>Exclusive, UTC.</summary>
    public DateTime? CreatedToUtc { get; init; }

    /// <summary>Whether spam is listed too.</summary>
    public bool WithSpam { get; init; }
}
