using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>Which inquiries to list: all conditions must hold; null, empty and false ask for nothing.</summary>
public sealed record InquiryListFilter
{
    /// <summary>How many lines of all logs, counted back from the latest recorded, are searched for a text: what a search costs must not grow with the years.</summary>
    public const int RecentLines = 100_000;

    public IReadOnlyCollection<InquiryStatus> Statuses { get; init; } = [];

    /// <summary>The part of the inbox; null for all inquiries.</summary>
    public InboxScope? Inbox { get; init; }

    public Channel? Channel { get; init; }

    public Priority? Priority { get; init; }

    /// <summary>The host's id of the vendor it is addressed to.</summary>
    public int? VendorId { get; init; }

    /// <summary>Two-letter code of the requester's language.</summary>
    public string? LanguageCode { get; init; }

    /// <summary>The host's customer id of the agent.</summary>
    public int? AgentId { get; init; }

    /// <summary>Only those assigned to nobody.</summary>
    public bool UnassignedOnly { get; init; }

    public int? StoreId { get; init; }

    /// <summary>The agent's whole name.</summary>
    public string? AgentName { get; init; }

    /// <summary>
    /// Part of the subject, the requester's name or address, the order number, the key it was imported under, or of a message, reply or note among the
    /// <see cref="RecentLines"/> lines recorded last; case doesn't matter. A number, with or without a # before it, finds the inquiries whose numbers begin so as well.
    /// </summary>
    public string? Text { get; init; }

    /// <summary>Inclusive, UTC.</summary>
    public DateTime? CreatedFromUtc { get; init; }

    /// <summary>Exclusive, UTC.</summary>
    public DateTime? CreatedToUtc { get; init; }

    /// <summary>Whether spam is listed too.</summary>
    public bool WithSpam { get; init; }
}
