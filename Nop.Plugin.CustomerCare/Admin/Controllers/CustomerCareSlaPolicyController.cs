using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Policies;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models.Policies;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>Policies, one at a time, and their order. Each save is a new version.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareSlaPolicyController(
    ISlaCatalogStore catalogs,
    ChangeCatalog edit,
    PolicyEditModelFactory modelFactory,
    ConflictTexts conflicts,
    AdminTexts texts) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Create()
    {
        return await ShowAsync(PolicyEditModelFactory.PrepareForm(null));
    }

    /// <param name="id">A version; of one that isn't current any more the current one of that name is shown.</param>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Edit(int id)
    {
        var catalog = await catalogs.LoadAsync();
        if (catalog.FindPolicy(id) is not { } version)
            return RedirectToList();
        if (version.Position is not null)
            return await ShowAsync(PolicyEditModelFactory.PrepareForm(version));

        return FindByName(catalog, version.Policy.Name) is { } newer ? RedirectToAction(nameof(Edit), new { newer.Id }) : RedirectToList();
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Save(PolicyFormModel form, bool continueEditing)
    {
        var reading = PolicyFormReader.Read(form, CultureInfo.CurrentCulture);
        var versionId = form.Over > 0 ? form.Over : form.Id;
        if (await HasProblemsAsync(reading, versionId))
            return await ShowAsync(form);

        try
        {
            var catalog = await edit.ExecuteAsync(current => PolicyEdits.Save(current, versionId > 0 ? versionId : null, reading.Policy));
            this.Succeed(await texts.FormatAsync("Plugins.CustomerCare.Policy.Saved", reading.Policy.Name));
            return continueEditing ? RedirectToAction(nameof(Edit), new { FindByName(catalog, reading.Policy.Name)!.Id }) : RedirectToList();
        }
        catch (InvalidPolicyException exception)
        {
            await AddAsync(exception.Problems);
            return await ShowAsync(form);
        }
        catch (RefusedEditException refusal)
        {
            return await ShowAsync(form, refusal);
        }
    }

    /// <summary>Tries what is typed on the newest inquiries; nothing is saved.</summary>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Preview(PolicyFormModel form, [FromServices] PolicyTrialFactory trials, CancellationToken cancellation)
    {
        var reading = PolicyFormReader.Read(form, CultureInfo.CurrentCulture);
        await AddAsync(reading.Unreadable);
        var catalog = await catalogs.LoadAsync(cancellation);
        var above = catalog.Current.Policies.Take(PolicyEditModelFactory.PlaceOf(form, catalog)).ToList();
        return await ShowAsync(form, trial: await trials.PrepareAsync(above, reading.Policy, cancellation));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Delete(int id)
    {
        return await ChangeAsync(current => PolicyEdits.Delete(current, id), "Plugins.CustomerCare.Policy.Deleted");
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Enable(int id, bool isEnabled)
    {
        return await ChangeAsync(
            current => PolicyEdits.Enable(current, id, isEnabled),
            isEnabled ? "Plugins.CustomerCare.Policy.IsEnabled" : "Plugins.CustomerCare.Policy.IsDisabled");
    }

    /// <param name="steps">-1 towards the first, 1 towards the last.</param>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Move(int id, int steps)
    {
        return await ChangeAsync(current => PolicyEdits.Move(current, id, steps), "Plugins.CustomerCare.Policy.Moved");
    }

    /// <param name="ids">Every current version, in the order they shall have.</param>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Order([AllFormValues] List<int> ids)
    {
        return await ChangeAsync(current => PolicyEdits.Order(current, ids), "Plugins.CustomerCare.Policy.Moved");
    }

    private static PolicyVersion? FindByName(SlaCatalog catalog, string name)
    {
        return catalog.CurrentPolicies.FirstOrDefault(version => string.Equals(version.Policy.Name, name, StringComparison.Ordinal));
    }

    private async Task<bool> HasProblemsAsync(PolicyReading reading, int versionId)
    {
        if (reading.Unreadable.Count == 0)
            return false;

        await AddAsync([.. reading.Unreadable, .. PolicyEdits.Check(await catalogs.LoadAsync(), versionId, reading.Policy)]);
        return true;
    }

    private async Task AddAsync(IEnumerable<PolicyProblem> problems)
    {
        foreach (var problem in problems)
            ModelState.AddModelError(problem.Field, string.Format(CultureInfo.CurrentCulture, await texts.NameAsync(problem.Rule), [.. problem.Arguments]));
    }

    private async Task<IActionResult> ChangeAsync(Func<SlaCatalog, SlaSettings> change, string doneKey)
    {
        try
        {
            await edit.ExecuteAsync(change);
            this.Succeed(await texts.GetAsync(doneKey));
        }
        catch (RefusedEditException refusal)
        {
            this.Fail(await conflicts.TextAsync(refusal));
        }

        return RedirectToList();
    }

    private async Task<IActionResult> ShowAsync(PolicyFormModel form, RefusedEditException? refusal = null, PolicyTrialModel? trial = null)
    {
        return View(AdminViews.POLICY_EDIT, await modelFactory.PrepareAsync(form, await catalogs.LoadAsync(), refusal, trial));
    }

    private RedirectToActionResult RedirectToList()
    {
        return RedirectToAction("List", CustomerCareDefaults.Controllers.POLICY);
    }
}
