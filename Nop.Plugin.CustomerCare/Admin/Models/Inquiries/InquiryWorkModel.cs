using Microsoft.AspNetCore.Mvc.Rendering;

namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

/// <summary>What the one who looks may do to an inquiry, and the choices there are.</summary>
public sealed record InquiryWorkModel
{
    /// <summary>Whether anything may be done here; false also where the inquiry goes on as another one or was erased.</summary>
    public required bool CanAnswer { get; init; }

    /// <summary>Whether a broken promise may be excused.</summary>
    public required bool CanExcuse { get; init; }

    /// <summary>The statuses it can be given: all but the one it has.</summary>
    public IList<SelectListItem> Statuses { get; init; } = [];

    /// <summary>The priorities it can be given: all but the one it has.</summary>
    public IList<SelectListItem> Priorities { get; init; } = [];

    public IList<SelectListItem> Agents { get; init; } = [];

    /// <summary>The ways in which it may have been answered outside the store.</summary>
    public IList<SelectListItem> AnswerWays { get; init; } = [];

    /// <summary>The present minute of the one who looks, as a browser's field takes it.</summary>
    public string NowMinute { get; init; } = string.Empty;

    /// <summary>What else the requester has open: number, subject.</summary>
    public IList<SelectListItem> MergeSuggestions { get; init; } = [];
}
