using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>The values of the inbox's address, so that whoever gets the link sees the same.</summary>
public static class InboxAddress
{
    /// <param name="page">From 1.</param>
    public static IDictionary<string, string> Of(InquirySearchModel search, int page)
    {
        ArgumentNullException.ThrowIfNull(search);
        var values = new Dictionary<string, string>(Narrowed(search), StringComparer.Ordinal);
        Add(values, nameof(search.View), search.View);
        Add(values, nameof(search.SortBy), search.SortBy);
        Add(values, nameof(search.PageNumber), page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null);
        return values;
    }

    /// <summary>The first page of another part under the same filters.</summary>
    public static IDictionary<string, string> Of(InquirySearchModel search, InboxView view)
    {
        ArgumentNullException.ThrowIfNull(search);
        return Of(search with { View = WireName.Of(view) }, 1);
    }

    /// <summary>The values that narrow any part.</summary>
    public static IDictionary<string, string> Narrowed(InquirySearchModel search)
    {
        ArgumentNullException.ThrowIfNull(search);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(values, nameof(search.SearchText), search.SearchText);
        Add(values, nameof(search.Status), search.Status);
        Add(values, nameof(search.Channel), search.Channel);
        Add(values, nameof(search.Store), search.Store?.ToString(CultureInfo.InvariantCulture));
        Add(values, nameof(search.Vendor), search.Vendor?.ToString(CultureInfo.InvariantCulture));
        Add(values, nameof(search.Priority), search.Priority);
        Add(values, nameof(search.Agent), search.Agent);
        Add(values, nameof(search.Language), search.Language);
        Add(values, nameof(search.FromDay), search.FromDay);
        Add(values, nameof(search.ToDay), search.ToDay);
        Add(values, nameof(search.WithSpam), search.WithSpam ? "true" : null);
        return values;
    }

    private static void Add(Dictionary<string, string> values, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            values[name] = value.Trim();
    }
}
