using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>A page of the inbox: its parts with their numbers, its rows, and what can be done to them.</summary>
public sealed class InquiryListModelFactory(
    InquiryListQuery listQuery,
    InboxCountQuery countQuery,
    ISlaCatalogStore catalogs,
    InquiryRowFactory rowFactory,
    InboxChoices choices,
    CurrentAgent agent,
    IPermissionService permissions,
    UserTime userTime,
    AdminTexts texts,
    TimeProvider clock)
{
    /// <summary>Rows a page.</summary>
    public const int PAGE_SIZE = 25;

    public async Task<InboxModel> PrepareAsync(InquirySearchModel search, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(search);
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var catalog = await catalogs.LoadAsync(cancellation);
        var view = InboxReading.View(search);
        var scope = InboxReading.Scope(view, (await agent.WhoAsync()).CustomerId, catalog, nowUtc);
        var filter = await InboxReading.FilterAsync(search, userTime) with { Inbox = scope };
        var (list, page) = await ReadAsync(filter, InboxReading.Sort(search), search.PageNumber, cancellation);
        await choices.FillAsync(search, cancellation);
        return new InboxModel
        {
            Search = search,
            Tabs = await TabsAsync(search, view, await countQuery.ExecuteAsync(filter, scope, cancellation)),
            Rows = await rowFactory.PrepareAsync(list.Rows, catalog, nowUtc),
            Range = await RangeAsync(list, page),
            Address = InboxAddress.Of(search, page),
            Previous = page > 1 ? InboxAddress.Of(search, page - 1) : null,
            Next = page < Pages(list.TotalCount) ? InboxAddress.Of(search, page + 1) : null,
            IsNarrowed = InboxAddress.Narrowed(search).Count > 0,
            CanManageCanned = await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.SETTINGS_MANAGE),
            Works = await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER) ? await choices.WorksAsync() : []
        };
    }

    /// <summary>How many pages so many rows fill: at least one.</summary>
    public static int Pages(int rows)
    {
        return Math.Max(1, (rows + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    // A page that has emptied since its link was made shows the last one there is.
    private async Task<(InquiryListPage List, int Page)> ReadAsync(InquiryListFilter filter, InquiryListSort sort, int asked, CancellationToken cancellation)
    {
        var page = Math.Clamp(asked, 1, int.MaxValue / PAGE_SIZE);
        var list = await listQuery.ExecuteAsync(filter, sort, page - 1, PAGE_SIZE, cancellation);
        var last = Pages(list.TotalCount);
        return page <= last ? (list, page) : (await listQuery.ExecuteAsync(filter, sort, last - 1, PAGE_SIZE, cancellation), last);
    }

    private async Task<IReadOnlyList<InboxModel.TabModel>> TabsAsync(InquirySearchModel search, InboxView shown, InboxCounts counts)
    {
        var tabs = new List<InboxModel.TabModel>();
        foreach (var view in Enum.GetValues<InboxView>().Where(view => view != InboxView.DueSoon || view == shown))
        {
            var count = counts.Numbers.TryGetValue(view, out var number) ? number.ToString("N0", CultureInfo.CurrentCulture) : null;
            tabs.Add(new InboxModel.TabModel(WireName.Of(view), await texts.NameAsync(view), count, view == shown, InboxAddress.Of(search, view)));
        }

        return tabs;
    }

    private async Task<string> RangeAsync(InquiryListPage list, int page)
    {
        var first = (page - 1) * PAGE_SIZE + 1;
        return list.Rows.Count == 0 ? string.Empty : await texts.FormatAsync("Plugins.CustomerCare.Inbox.Range", first, first + list.Rows.Count - 1, list.TotalCount);
    }
}
