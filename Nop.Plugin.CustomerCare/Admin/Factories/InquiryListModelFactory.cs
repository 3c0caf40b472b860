using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>The inquiry list and its search form.</summary>
public sealed class InquiryListModelFactory(
    InquiryListQuery listQuery,
    ISlaCatalogStore catalogs,
    InquiryRowFactory rowFactory,
    UserTime userTime,
    AdminTexts texts,
    TimeProvider clock)
{
    private const int LONGEST_PAGE = 1000;

    public async Task<InquirySearchModel> PrepareSearchAsync(InquirySearchModel search)
    {
        search.AvailableAttentions = await texts.OptionsAsync<InquiryAttention>();
        search.AvailableStatuses = await texts.OptionsAsync<InquiryStatus>();
        search.AvailableChannels = await texts.OptionsAsync<Channel>();
        search.AvailableOrders = new List<SelectListItem>();
        foreach (var order in Enum.GetValues<InquiryListSort>())
            search.AvailableOrders.Add(new SelectListItem(await texts.NameAsync(order), WireName.Of(order)));

        search.SetGridPageSize();
        return search;
    }

    public async Task<InquiryListModel> PrepareListAsync(InquirySearchModel search, CancellationToken cancellation)
    {
        KeepToPages(search);
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var sort = Known<InquiryListSort>(search.SortBy) ?? InquiryListSort.NextDue;
        var page = await listQuery.ExecuteAsync(await FilterAsync(search), sort, search.Page - 1, search.PageSize, cancellation);
        var catalog = await catalogs.LoadAsync(cancellation);
        var rows = new List<InquiryRowModel>(page.Rows.Count);
        foreach (var row in page.Rows)
            rows.Add(await rowFactory.PrepareAsync(row, catalog, nowUtc));

        var paged = new PagedList<InquiryListRow>([.. page.Rows], search.Page - 1, search.PageSize, page.TotalCount);
        return new InquiryListModel().PrepareToGrid(search, paged, () => rows);
    }

    // A grid that an owner has set to show all rows asks for -1 of them.
    internal static void KeepToPages(InquirySearchModel search)
    {
        search.Start = Math.Max(search.Start, 0);
        if (search.Length is < 1 or > LONGEST_PAGE)
            search.Length = LONGEST_PAGE;
    }

    private async Task<InquiryListFilter> FilterAsync(InquirySearchModel search)
    {
        var attention = Known<InquiryAttention>(search.Attention);
        return new InquiryListFilter
        {
            Text = search.SearchText,
            Statuses = Known<InquiryStatus>(search.Status) is { } status ? [status] : [],
            Channel = Known<Channel>(search.Channel),
            AgentName = search.Agent,
            WaitingOnly = attention == InquiryAttention.Waiting,
            DueWithin = attention == InquiryAttention.DueSoon ? TimeSpan.FromHours(1) : null,
            OverdueOnly = attention == InquiryAttention.Overdue,
            CreatedFromUtc = await userTime.StartOfDayAsync(search.FromDay),
            CreatedToUtc = await userTime.EndOfDayAsync(search.ToDay),
            WithSpam = search.WithSpam
        };
    }

    private static T? Known<T>(string? name) where T : struct, Enum
    {
        return WireName.TryParse<T>(name, out var value) ? value : null;
    }
}
