using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerCare.Admin.Models.SlaReports;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;

/// <summary>What reports can be narrowed to, and how that is said.</summary>
public sealed class ReportChoices(AdminTexts texts, StoreChoices store, AnsweringStaff staff, AssignedAgentQuery assigned, ReadTeamScope readScope)
{
    /// <summary>The filter as a form, with what was asked for chosen.</summary>
    public async Task<ReportSearchModel> FormAsync(ReportRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var filter = request.Filter;
        return new ReportSearchModel
        {
            FromDay = ReportPeriod.Write(request.Period.FirstDay),
            ToDay = ReportPeriod.Write(request.Period.LastDay),
            Store = filter.StoreId ?? ReportRequest.ALL_STORES,
            Channel = filter.Channel is { } channel ? WireName.Of(channel) : null,
            Vendor = filter.VendorId,
            Agent = request.Agent,
            Policy = request.Policy,
            Priority = filter.Priority is { } priority ? WireName.Of(priority) : null,
            Language = filter.LanguageCode,
            AvailableStores = await AnyOfAsync(await store.StoresAsync(), Text(ReportRequest.ALL_STORES), filter.StoreId is { } id ? Text(id) : null),
            AvailableChannels = await texts.OptionsAsync<Channel>(),
            AvailableVendors = await AnyOfAsync(await store.VendorsAsync(), string.Empty, filter.VendorId is { } vendor ? Text(vendor) : null),
            AvailableAgents = await AnyOfAsync(await AgentsAsync(cancellation), string.Empty, request.Agent),
            AvailablePolicies = await AnyOfAsync(Policies(request), string.Empty, null),
            AvailablePriorities = await texts.OptionsAsync<Priority>(),
            AvailableLanguages = await AnyOfAsync(await store.LanguagesAsync(), string.Empty, filter.LanguageCode)
        };
    }

    /// <summary>The period and all that narrows it, in words.</summary>
    /// <param name="periodKey">The text that says what belongs to the period; {0} is its first day, {1} its last.</param>
    public async Task<string> AboutAsync(ReportRequest request, string periodKey, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var form = await FormAsync(request, cancellation);
        string?[] parts =
        [
            await texts.FormatAsync(periodKey, Day(request.Period.FirstDay), Day(request.Period.LastDay)),
            request.Filter.StoreId is null ? null : Chosen(form.AvailableStores, Text(request.Filter.StoreId.Value)),
            Chosen(form.AvailableChannels, form.Channel),
            form.Vendor is { } vendor ? Chosen(form.AvailableVendors, Text(vendor)) : null,
            Chosen(form.AvailableAgents, form.Agent),
            form.Policy,
            Chosen(form.AvailablePriorities, form.Priority),
            Chosen(form.AvailableLanguages, form.Language)
        ];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    // Whoever left or lost the role may still have inquiries, and somebody must find them.
    private async Task<IReadOnlyList<SelectListItem>> AgentsAsync(CancellationToken cancellation)
    {
        var scope = await readScope.ExecuteAsync();
        return [.. (await staff.ListAsync()).Concat((await assigned.ExecuteAsync(cancellation)).Select(agent => new StaffMember(agent.CustomerId, agent.Name)))
            .Where(member => scope.Shows(member.CustomerId))
            .DistinctBy(member => member.CustomerId)
            .OrderBy(member => member.Name, StringComparer.CurrentCultureIgnoreCase)
            .Select(member => new SelectListItem(member.Name, Text(member.CustomerId)))];
    }

    private static IEnumerable<SelectListItem> Policies(ReportRequest request)
    {
        return request.Catalog.AllPolicies.Select(version => version.Policy.Name).Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.CurrentCultureIgnoreCase)
            .Select(name => new SelectListItem(name, name));
    }

    private async Task<IList<SelectListItem>> AnyOfAsync(IEnumerable<SelectListItem> items, string any, string? chosen)
    {
        List<SelectListItem> list = [new(await texts.GetAsync("Plugins.CustomerCare.Common.Any"), any), .. items];
        if (chosen is not null && list.TrueForAll(item => item.Value != chosen))
            list.Add(new SelectListItem(chosen, chosen));
        return list;
    }

    private static string? Chosen(IEnumerable<SelectListItem> items, string? value)
    {
        return string.IsNullOrEmpty(value) ? null : items.FirstOrDefault(item => item.Value == value)?.Text ?? value;
    }

    private static string Day(DateOnly day) => day.ToString("d", CultureInfo.CurrentCulture);

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
