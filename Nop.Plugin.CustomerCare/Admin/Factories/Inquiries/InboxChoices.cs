using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>The lists that the inbox offers: to narrow it, and to do something to many.</summary>
public sealed class InboxChoices(AdminTexts texts, StoreChoices store, AnsweringStaff staff, AssignedAgentQuery assigned, CurrentAgent agent)
{
    public async Task FillAsync(InquirySearchModel search, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(search);
        search.AvailableStatuses = await texts.OptionsAsync<InquiryStatus>();
        search.AvailableChannels = await texts.OptionsAsync<Channel>();
        search.AvailablePriorities = await texts.OptionsAsync<Priority>();
        search.AvailableStores = await AnyOfAsync(await store.StoresAsync());
        search.AvailableVendors = await AnyOfAsync(await store.VendorsAsync());
        search.AvailableLanguages = await AnyOfAsync(await store.LanguagesAsync());
        search.AvailableAgents = await AgentsAsync(search.Agent, cancellation);
        search.AvailableOrders = await AnyOfAsync([], "Plugins.CustomerCare.Inquiries.Search.Order.Usual");
        foreach (var order in Enum.GetValues<InquiryListSort>())
            search.AvailableOrders.Add(new SelectListItem(await texts.NameAsync(order), WireName.Of(order)));
    }

    /// <summary>Everything that can be done to many inquiries; see <see cref="ManyWork"/>.</summary>
    public async Task<IList<SelectListItem>> WorksAsync()
    {
        var works = new List<SelectListItem>();
        await AddAssignmentsAsync(works);
        await AddAsync<InquiryStatus>(works, ManyWorkKind.Status, InquiryStatus.New);
        await AddAsync<Priority>(works, ManyWorkKind.Priority);
        var others = new SelectListGroup { Name = await texts.GetAsync("Plugins.CustomerCare.Inbox.Work.Other") };
        foreach (var kind in new[] { ManyWorkKind.NoReplyNeeded, ManyWorkKind.Merge, ManyWorkKind.Spam })
            works.Add(new SelectListItem(await texts.NameAsync(kind), new ManyWork(kind, null).ToString()) { Group = others });

        return works;
    }

    private async Task AddAssignmentsAsync(List<SelectListItem> works)
    {
        var group = new SelectListGroup { Name = await texts.NameAsync(ManyWorkKind.Assign) };
        var me = await agent.WhoAsync();
        works.Add(new SelectListItem(await texts.FormatAsync("Plugins.CustomerCare.Inquiry.Actions.Assign.Me", me.Name), Assign(me.CustomerId)) { Group = group });
        foreach (var member in await staff.ListAsync())
            if (member.CustomerId != me.CustomerId)
                works.Add(new SelectListItem(member.Name, Assign(member.CustomerId)) { Group = group });
    }

    private async Task AddAsync<T>(List<SelectListItem> works, ManyWorkKind kind, params T[] without) where T : struct, Enum
    {
        var group = new SelectListGroup { Name = await texts.NameAsync(kind) };
        foreach (var value in Enum.GetValues<T>().Except(without))
            works.Add(new SelectListItem(await texts.NameAsync(value), new ManyWork(kind, WireName.Of(value)).ToString()) { Group = group });
    }

    // Whoever left or lost the role still has inquiries, and somebody must find them.
    private async Task<IList<SelectListItem>> AgentsAsync(string? chosen, CancellationToken cancellation)
    {
        var members = (await staff.ListAsync()).Concat((await assigned.ExecuteAsync(cancellation)).Select(agent => new StaffMember(agent.CustomerId, agent.Name))).DistinctBy(member => member.CustomerId)
            .OrderBy(member => member.Name, StringComparer.CurrentCultureIgnoreCase)
            .Select(member => new SelectListItem(member.Name, Text(member.CustomerId)));
        var agents = await AnyOfAsync([new SelectListItem(await texts.GetAsync("Plugins.CustomerCare.Inquiries.NoAgent"), InboxReading.NOBODY), .. members]);
        if (!string.IsNullOrWhiteSpace(chosen) && agents.All(item => item.Value != chosen))
            agents.Add(new SelectListItem(chosen, chosen));
        return agents;
    }

    private async Task<IList<SelectListItem>> AnyOfAsync(IEnumerable<SelectListItem> items, string anyKey = "Plugins.CustomerCare.Common.Any")
    {
        return [new SelectListItem(await texts.GetAsync(anyKey), string.Empty), .. items];
    }

    private static string Assign(int customerId)
    {
        return new ManyWork(ManyWorkKind.Assign, Text(customerId)).ToString();
    }

    private static string Text(int id)
    {
        return id.ToString(CultureInfo.InvariantCulture);
    }
}
