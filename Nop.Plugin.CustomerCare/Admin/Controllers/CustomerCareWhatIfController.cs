using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.WhatIfs;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models.WhatIfs;
using Nop.Plugin.CustomerCare.Reports.WhatIf;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>Other opening hours and targets, tried on a past period. Asking is reading: the question stands in the address and nothing is stored.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
[NeedsCalendar]
public sealed class CustomerCareWhatIfController(ISlaCatalogStore catalogs, BuildWhatIf build, WhatIfModelFactory modelFactory, AdminTexts texts, TimeProvider clock) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> Index(WhatIfSearchModel search, CancellationToken cancellation)
    {
        var (fromDay, toDay) = (search.FromDay, search.ToDay);
        var request = WhatIfRequest.Of(search, await catalogs.LoadAsync(cancellation), clock.GetUtcNow().UtcDateTime);
        var report = request.Problems.Count > 0
            ? null
            : await build.ExecuteAsync(request.Metric, request.Period.FirstDay, request.Period.End, request.Filter, request.Assumption, cancellation);
        ModelState.Clear();
        await ModelState.AddAsync(request.Problems, texts);
        if (ReportPeriod.IsMistaken(fromDay, toDay))
            this.Fail(await texts.GetAsync("Plugins.CustomerCare.SlaReport.BadPeriod"));

        return View(AdminViews.WHAT_IF, await modelFactory.PrepareAsync(search, request, report, cancellation));
    }
}
