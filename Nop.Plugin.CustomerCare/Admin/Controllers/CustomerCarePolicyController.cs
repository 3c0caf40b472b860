using System.Text;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Policies;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models.Policies;
using Nop.Plugin.CustomerCare.Jobs;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>Opening hours and policies: shown, exported, and replaced as a whole.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCarePolicyController(
    ISlaCatalogStore catalogs,
    PolicyModelFactory modelFactory,
    PolicyImportModelFactory importFactory,
    AdminTexts texts) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> List()
    {
        return View(AdminViews.POLICY_LIST, await modelFactory.PrepareAsync(await catalogs.LoadAsync()));
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Versions([FromServices] VersionsModelFactory versions)
    {
        return View(AdminViews.POLICY_VERSIONS, await versions.PrepareAsync(await catalogs.LoadAsync()));
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Export()
    {
        var json = SlaSettingsJson.Write((await catalogs.LoadAsync()).Current);
        return File(Encoding.UTF8.GetBytes(json), "application/json", "customer-care-policies.json");
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public IActionResult Import()
    {
        return View(AdminViews.POLICY_IMPORT, new PolicyImportModel());
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Import(PolicyImportModel model)
    {
        var json = await ReadAsync(model);
        if (string.IsNullOrWhiteSpace(json))
            return Refuse(json, [await texts.GetAsync("Plugins.CustomerCare.Policies.Import.Empty")]);

        try
        {
            return View(AdminViews.POLICY_IMPORT_PREVIEW, await importFactory.PreviewAsync(SlaSettingsJson.Read(json), await catalogs.LoadAsync()));
        }
        catch (SlaSettingsException exception)
        {
            return Refuse(json, exception.Problems);
        }
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Apply(PolicyImportModel model, [FromServices] StartRecompute recompute, [FromServices] CurrentAgent agent)
    {
        try
        {
            await catalogs.ReplaceAsync(SlaSettingsJson.Read(model.SettingsJson ?? string.Empty));
        }
        catch (SlaSettingsException exception)
        {
            return Refuse(model.SettingsJson, exception.Problems);
        }

        this.Succeed(await texts.GetAsync("Plugins.CustomerCare.Policies.Import.Done"));
        var jobId = await recompute.ExecuteAsync((await agent.WhoAsync()).Name);
        return RedirectToAction(nameof(CustomerCareJobController.Progress), CustomerCareDefaults.Controllers.JOB, new { jobId });
    }

    private static async Task<string?> ReadAsync(PolicyImportModel model)
    {
        if (model.SettingsFile is not { Length: > 0 } file)
            return model.SettingsJson;

        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    private ViewResult Refuse(string? json, IReadOnlyList<string> problems)
    {
        ModelState.Clear();
        return View(AdminViews.POLICY_IMPORT, new PolicyImportModel { SettingsJson = json, Problems = problems });
    }
}
