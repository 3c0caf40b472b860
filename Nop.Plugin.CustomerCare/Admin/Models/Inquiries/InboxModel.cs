using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

/// <summary>One page of the inbox.</summary>
public sealed record InboxModel : BaseNopModel
{
    public required InquirySearchModel Search { get; init; }

    public required IReadOnlyList<TabModel> Tabs { get; init; }

    public required IReadOnlyList<InquiryRowModel> Rows { get; init; }

    /// <summary>Which rows of how many, in words.</summary>
    public required string Range { get; init; }

    /// <summary>Where this page leads back to: the values of its address.</summary>
    public required IDictionary<string, string> Address { get; init; }

    /// <summary>The values of the page before this; null on the first.</summary>
    public IDictionary<string, string>? Previous { get; init; }

    /// <summary>The values of the page after this; null on the last.</summary>
    public IDictionary<string, string>? Next { get; init; }

    /// <summary>Whether something beside the part is narrowed.</summary>
    public required bool IsNarrowed { get; init; }

    /// <summary>What can be done to the ticked rows, in groups; empty for those who may only look.</summary>
    public IList<SelectListItem> Works { get; init; } = [];

    /// <summary>Made anew for each page that is shown.</summary>
    public Guid FormId { get; init; } = Guid.NewGuid();

    /// <summary>Whether canned replies may be written.</summary>
    public required bool CanManageCanned { get; init; }

    public bool CanAnswer => Works.Count > 0;

    /// <summary>A part of the inbox with its number; null where it isn't counted.</summary>
    public sealed record TabModel(string View, string Text, string? Count, bool IsActive, IDictionary<string, string> Address);
}
