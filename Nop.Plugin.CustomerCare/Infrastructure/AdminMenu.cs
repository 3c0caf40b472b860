using Nop.Core;
using Nop.Services.Configuration;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Menu;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>Our branch of the admin menu. Vendors have one page in it: the others are closed to them whatever permissions their role has.</summary>
public sealed class AdminMenu(ILocalizationService texts, IWorkContext workContext, IPermissionService permissions, ISettingService settings)
{
    private const string AFTER = "Customers";
    private const string BEFORE = "Promotions";

    private static readonly (string SystemName, string Controller, string Action, string TextKey, string Permission)[] Pages =
    [
        (CustomerCareDefaults.Menu.GUIDE, CustomerCareDefaults.Controllers.GUIDE, "Index",
            "Plugins.CustomerCare.Guide.Title", CustomerCareDefaults.Permissions.SETTINGS_MANAGE),
        (CustomerCareDefaults.Menu.INQUIRIES, CustomerCareDefaults.Controllers.INQUIRY, "List",
            "Plugins.CustomerCare.Menu.Inquiries", CustomerCareDefaults.Permissions.INQUIRIES_VIEW),
        (CustomerCareDefaults.Menu.POLICIES, CustomerCareDefaults.Controllers.POLICY, "List",
            "Plugins.CustomerCare.Menu.Policies", CustomerCareDefaults.Permissions.POLICIES_MANAGE),
        (CustomerCareDefaults.Menu.IMPORT, CustomerCareDefaults.Controllers.IMPORT, "Index",
            "Plugins.CustomerCare.Menu.Import", CustomerCareDefaults.Permissions.POLICIES_MANAGE),
        (CustomerCareDefaults.Menu.SLA_REPORT, CustomerCareDefaults.Controllers.REPORT, "Sla",
            "Plugins.CustomerCare.Menu.SlaReport", CustomerCareDefaults.Permissions.INQUIRIES_VIEW),
        (CustomerCareDefaults.Menu.TEAM, CustomerCareDefaults.Controllers.TEAM, "Index",
            "Plugins.CustomerCare.Team.Title", CustomerCareDefaults.Permissions.INQUIRIES_VIEW),
        (CustomerCareDefaults.Menu.WHAT_IF, CustomerCareDefaults.Controllers.WHAT_IF, "Index",
            "Plugins.CustomerCare.WhatIf.Title", CustomerCareDefaults.Permissions.INQUIRIES_VIEW),
        (CustomerCareDefaults.Menu.SURVEYS, CustomerCareDefaults.Controllers.SURVEY, "List",
            "Plugins.CustomerCare.Menu.Surveys", CustomerCareDefaults.Permissions.SURVEYS_VIEW),
        (CustomerCareDefaults.Menu.SURVEY_RESULTS, CustomerCareDefaults.Controllers.SURVEY_RESULTS, "Index",
            "Plugins.CustomerCare.SurveyResults.Title", CustomerCareDefaults.Permissions.SURVEYS_VIEW),
        (CustomerCareDefaults.Menu.LOYALTY, CustomerCareDefaults.Controllers.LOYALTY, "Index",
            "Plugins.CustomerCare.Loyalty.Title", CustomerCareDefaults.Permissions.SURVEYS_VIEW),
        (CustomerCareDefaults.Menu.PRIVACY, CustomerCareDefaults.Controllers.PRIVACY, "Index",
            "Plugins.CustomerCare.Privacy.Title", CustomerCareDefaults.Permissions.PRIVACY_MANAGE),
        (CustomerCareDefaults.Menu.SELF_CHECK, CustomerCareDefaults.Controllers.SELF_CHECK, "Index",
            "Plugins.CustomerCare.SelfCheck.Title", CustomerCareDefaults.Permissions.SETTINGS_MANAGE),
        (CustomerCareDefaults.Menu.SETTINGS, CustomerCareDefaults.Controllers.SETTINGS, "Configure",
            "Plugins.CustomerCare.Menu.Settings", CustomerCareDefaults.Permissions.SETTINGS_MANAGE)
    ];

    /// <summary>Puts it after the host's customers; where a theme or plugin has moved those, at the end.</summary>
    public async Task AddToAsync(AdminMenuCreatedEvent created)
    {
        var root = created.RootMenuItem;
        if (root.ContainsSystemName(CustomerCareDefaults.Menu.ROOT))
            return;

        var isVendor = await workContext.GetCurrentVendorAsync() is not null;
        var branch = await BranchAsync(created, [.. Pages.Where(page => !isVendor || page.SystemName == CustomerCareDefaults.Menu.TEAM)]);
        if (!root.InsertAfter(AFTER, branch) && !root.InsertBefore(BEFORE, branch))
            root.ChildNodes.Add(branch);
    }

    private async Task<AdminMenuItem> BranchAsync(AdminMenuCreatedEvent created, (string SystemName, string Controller, string Action, string TextKey, string Permission)[] pages)
    {
        var branch = new AdminMenuItem
        {
            SystemName = CustomerCareDefaults.Menu.ROOT,
            Title = await texts.GetResourceAsync("Plugins.CustomerCare.Menu"),
            IconClass = "fas fa-headset",
            PermissionNames = [.. pages.Select(page => page.Permission).Distinct()]
        };

        // The host shows an item to whoever has one of its permissions, and this page asks for two.
        var seesInquiries = await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.INQUIRIES_VIEW);
        var isGuided = !(await settings.LoadSettingAsync<CustomerCareSettings>()).GuideClosed;
        foreach (var page in pages.Where(page => (page.SystemName != CustomerCareDefaults.Menu.LOYALTY || seesInquiries) && (page.SystemName != CustomerCareDefaults.Menu.GUIDE || isGuided)))
            branch.ChildNodes.Add(new AdminMenuItem
            {
                SystemName = page.SystemName,
                Title = await texts.GetResourceAsync(page.TextKey),
                Url = created.GetMenuItemUrl(page.Controller, page.Action),
                IconClass = "far fa-dot-circle",
                PermissionNames = [page.Permission]
            });

        return branch;
    }
}
