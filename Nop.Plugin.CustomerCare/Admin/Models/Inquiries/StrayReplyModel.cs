using Microsoft.AspNetCore.Mvc.Rendering;

namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

/// <summary>A reply that answers nothing we know of.</summary>
public sealed record StrayReplyModel
{
    public required long Id { get; init; }

    public required InstantModel Happened { get; init; }

    public required string Door { get; init; }

    /// <summary>Who answered.</summary>
    public required string Author { get; init; }

    /// <summary>Whom.</summary>
    public required string Requester { get; init; }

    public string? OrderNumber { get; init; }

    public string? Subject { get; init; }

    public string? Body { get; init; }

    /// <summary>Inquiries that it may answer, the likeliest first: number, subject.</summary>
    public IList<SelectListItem> Suggestions { get; init; } = [];

    /// <summary>The inquiry it was placed in; null if it wasn't.</summary>
    public long? InquiryId { get; init; }

    public InstantModel? Settled { get; init; }

    /// <summary>Who placed or dismissed it.</summary>
    public string? SettledBy { get; init; }
}
