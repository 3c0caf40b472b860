using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories.Guides;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Guides;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>The first-run guide: leads to the step that is open, and at the end shows what works.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareGuideController(ReadGuide read, MarkGuide mark) : BasePluginController
{
    /// <summary>The first step that is open; the summary if none is.</summary>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        return (await read.ExecuteAsync(cancellation)).FirstOpen is { } step ? RedirectToAction("Index", GuideSteps.ControllerOf(step)) : RedirectToAction(nameof(Done));
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Done([FromServices] GuideDoneModelFactory modelFactory, CancellationToken cancellation)
    {
        return View(AdminViews.GUIDE_DONE, await modelFactory.PrepareAsync(cancellation));
    }

    /// <param name="step">Wire name; of what isn't one, and of a step that is done, nothing is noted.</param>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Skip(string? step, CancellationToken cancellation)
    {
        if (!WireName.TryParse<GuideStep>(step, out var skipped))
            return RedirectToAction(nameof(Index));
        if (!(await read.ExecuteAsync(cancellation)).IsDone(skipped))
            await mark.ExecuteAsync(skipped, GuideMark.Skipped);

        return this.NextStep(skipped);
    }

    /// <summary>Nothing leads here by itself any more.</summary>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Close()
    {
        await mark.CloseAsync();
        return RedirectToAction("Configure", CustomerCareDefaults.Controllers.SETTINGS);
    }
}
