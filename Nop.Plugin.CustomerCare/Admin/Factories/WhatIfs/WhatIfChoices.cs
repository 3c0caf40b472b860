using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerCare.Admin.Models.WhatIfs;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.WhatIfs;

/// <summary>What can be asked.</summary>
public sealed class WhatIfChoices(AdminTexts texts, StoreChoices store, AnsweringStaff staff, AssignedAgentQuery assigned)
{
    public async Task<WhatIfModel.ChoicesModel> ListAsync(SlaCatalog catalog, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var asItWas = new SelectListItem(await texts.GetAsync("Plugins.CustomerCare.WhatIf.AsItWas"), string.Empty);
        var any = new SelectListItem(await texts.GetAsync("Plugins.CustomerCare.Common.Any"), string.Empty);
        return new WhatIfModel.ChoicesModel
        {
            Stores = [any, .. await store.StoresAsync()],
            Channels = await texts.OptionsAsync<Channel>(),
            Vendors = [any, .. await store.VendorsAsync()],
            Agents = [any, .. await AgentsAsync(cancellation)],
            Policies = [any, .. catalog.AllPolicies.Select(version => version.Policy.Name).Distinct(StringComparer.Ordinal).Select(name => new SelectListItem(name, name))],
            Priorities = await texts.OptionsAsync<Priority>(),
            Languages = [any, .. await store.LanguagesAsync()],
            Metrics = [.. (await texts.OptionsAsync<SlaMetric>()).Skip(1)],
            Hours =
            [
                asItWas,
                .. catalog.CurrentCalendars.Select(version => new SelectListItem(version.Calendar.Name, version.Id.ToString(CultureInfo.InvariantCulture))),
                new SelectListItem(await texts.GetAsync("Plugins.CustomerCare.WhatIf.ChangedWeek"), WhatIfSearchModel.CHANGED_WEEK)
            ],
            Times =
            [
                asItWas,
                new SelectListItem(await texts.GetAsync("Plugins.CustomerCare.WhatIf.OpeningTime"), WireName.Of(TargetTime.Business)),
                new SelectListItem(await texts.GetAsync("Plugins.CustomerCare.WhatIf.CalendarTime"), WireName.Of(TargetTime.Calendar))
            ]
        };
    }

    // Whoever left or lost the role may still have inquiries.
    private async Task<IEnumerable<SelectListItem>> AgentsAsync(CancellationToken cancellation)
    {
        return (await staff.ListAsync()).Concat((await assigned.ExecuteAsync(cancellation)).Select(agent => new StaffMember(agent.CustomerId, agent.Name)))
            .DistinctBy(member => member.CustomerId)
            .OrderBy(member => member.Name, StringComparer.CurrentCultureIgnoreCase)
            .Select(member => new SelectListItem(member.Name, member.CustomerId.ToString(CultureInfo.InvariantCulture)));
    }
}
