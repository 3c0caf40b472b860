using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

/// <summary>The form by which staff enter what somebody told them outside the store.</summary>
public sealed record EntryModel : BaseNopModel
{
    public Guid FormId { get; set; } = Guid.NewGuid();

    /// <summary>A wire name.</summary>
    public string? Channel { get; set; }

    /// <summary>A minute of the reader's own time, yyyy-MM-ddTHH:mm.</summary>
    public string? HappenedOn { get; set; }

    /// <summary>Null leaves it to the order, else the store that the admin is in.</summary>
    public int? StoreId { get; set; }

    public string? OrderNumber { get; set; }

    /// <summary>The host's customer id, as typed.</summary>
    public string? CustomerNumber { get; set; }

    public string? RequesterEmail { get; set; }

    public string? RequesterName { get; set; }

    public string? Subject { get; set; }

    public string? Text { get; set; }

    /// <summary>A wire name.</summary>
    public string? Priority { get; set; }

    public bool IsAnswered { get; set; }

    /// <summary>As <see cref="HappenedOn"/>.</summary>
    public string? AnsweredOn { get; set; }

    public string? AnswerText { get; set; }

    public IReadOnlyList<SelectListItem> AvailableChannels { get; set; } = [];

    public IReadOnlyList<SelectListItem> AvailablePriorities { get; set; } = [];

    /// <summary>Empty where there is only one.</summary>
    public IReadOnlyList<SelectListItem> AvailableStores { get; set; } = [];

    /// <summary>As <see cref="HappenedOn"/>; nothing later can be entered.</summary>
    public string NowMinute { get; set; } = string.Empty;

    public string ZoneNote { get; set; } = string.Empty;
}
