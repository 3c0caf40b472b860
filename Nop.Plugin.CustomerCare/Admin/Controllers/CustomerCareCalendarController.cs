using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Factories.Policies;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models.Calendars;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>Opening hours, one calendar at a time. Each save is a new version.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareCalendarController(
    ISlaCatalogStore catalogs,
    ChangeCatalog edit,
    CalendarModelFactory modelFactory,
    HolidayPreviewFactory previews,
    ConflictTexts conflicts,
    AdminTexts texts) : BasePluginController
{
    // Each holiday and each interval is a field; the host takes 1024.
    private const int GREATEST_FIELDS = 50_000;

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Create()
    {
        var catalog = await catalogs.LoadAsync();
        var zone = catalog.CurrentCalendars.Count > 0 ? catalog.DefaultCalendar.Calendar.TimeZoneId : "UTC";
        return await ShowAsync(modelFactory.PrepareForm(null, zone), catalog);
    }

    /// <param name="id">A version; of one that isn't current any more the current one of that name is shown.</param>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Edit(int id)
    {
        var catalog = await catalogs.LoadAsync();
        if (catalog.FindCalendar(id) is not { } version)
            return RedirectToList();
        if (version.Position is not null)
            return await ShowAsync(modelFactory.PrepareForm(version, version.Calendar.TimeZoneId), catalog);

        return catalog.FindCurrentCalendar(version.Calendar.Name) is { } newer ? RedirectToAction(nameof(Edit), new { newer.Id }) : RedirectToList();
    }

    /// <param name="id">Any version, also one that isn't current any more.</param>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Year(int id, int? year, [FromServices] CalendarYearFactory years)
    {
        return (await catalogs.LoadAsync()).FindCalendar(id) is { } version ? View(AdminViews.CALENDAR_YEAR, await years.PrepareAsync(version, year)) : RedirectToList();
    }

    [HttpPost]
    [RequestFormLimits(ValueCountLimit = GREATEST_FIELDS)]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Save(CalendarFormModel form, bool continueEditing)
    {
        var reading = CalendarFormReader.Read(form);
        if (!reading.IsGood)
            return await RefuseAsync(form, reading);

        try
        {
            var versionId = form.Over > 0 ? form.Over : form.Id;
            var catalog = await edit.ExecuteAsync(current => CalendarEdits.Save(current, versionId > 0 ? versionId : null, reading.Calendar!));
            this.Succeed(await texts.FormatAsync("Plugins.CustomerCare.Calendar.Saved", reading.Calendar!.Name));
            return continueEditing ? RedirectToAction(nameof(Edit), new { catalog.FindCurrentCalendar(reading.Calendar.Name)!.Id }) : RedirectToList();
        }
        catch (RefusedEditException refusal)
        {
            return await RefuseAsync(form, refusal);
        }
    }

    /// <summary>Shows a country's holidays in the form; nothing is saved.</summary>
    [HttpPost]
    [RequestFormLimits(ValueCountLimit = GREATEST_FIELDS)]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> CountryHolidays(CalendarFormModel form)
    {
        var (preview, problem) = await previews.OfCountryAsync(form);
        if (problem is not null)
            await ModelState.AddAsync([problem], texts);
        return await ShowAsync(form, await catalogs.LoadAsync(), preview: preview);
    }

    /// <summary>Shows the days of an .ics file in the form; nothing is saved.</summary>
    [HttpPost]
    [RequestFormLimits(ValueCountLimit = GREATEST_FIELDS)]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> FileHolidays(CalendarFormModel form, [FromServices] IcsPreviewFactory files, CancellationToken cancellation)
    {
        var (preview, problem) = await files.OfFileAsync(form, cancellation);
        if (problem is not null)
            await ModelState.AddAsync([problem], texts);
        return await ShowAsync(form, await catalogs.LoadAsync(cancellation), preview: preview);
    }

    /// <summary>Adds the ticked days of a preview to the form; nothing is saved.</summary>
    [HttpPost]
    [RequestFormLimits(ValueCountLimit = GREATEST_FIELDS)]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> AddHolidays(CalendarFormModel form)
    {
        var known = form.Holidays.ToHashSet(StringComparer.Ordinal);
        var added = form.Picked.Where(text => HolidayPreviewFactory.TryParse(text) is not null && known.Add(text)).ToList();
        form.Holidays = [.. form.Holidays.Concat(added).Select(HolidayPreviewFactory.TryParse).OfType<Holiday>().Order().Select(holiday => holiday.ToString())];
        this.Succeed(await texts.FormatAsync("Plugins.CustomerCare.Calendar.Preview.Added", added.Count));
        return await ShowAsync(form, await catalogs.LoadAsync());
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Delete(int id)
    {
        return await ChangeAsync(current => CalendarEdits.Delete(current, id), "Plugins.CustomerCare.Calendar.Deleted");
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> MakeDefault(int id)
    {
        return await ChangeAsync(current => CalendarEdits.MakeDefault(current, id), "Plugins.CustomerCare.Calendar.IsDefault");
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

    private async Task<IActionResult> RefuseAsync(CalendarFormModel form, CalendarReading reading)
    {
        await ModelState.AddAsync(reading.Problems, texts);
        return await ShowAsync(form, await catalogs.LoadAsync());
    }

    private async Task<IActionResult> RefuseAsync(CalendarFormModel form, RefusedEditException refusal)
    {
        if (refusal.Reason != EditRefusal.NameTaken)
            return await ShowAsync(form, await catalogs.LoadAsync(), refusal);

        ModelState.AddModelError(nameof(form.Name), await conflicts.TextAsync(refusal));
        return await ShowAsync(form, await catalogs.LoadAsync());
    }

    private async Task<IActionResult> ShowAsync(CalendarFormModel form, SlaCatalog catalog, RefusedEditException? refusal = null, HolidayPreviewModel? preview = null)
    {
        return View(AdminViews.CALENDAR_EDIT, await modelFactory.PrepareAsync(form, catalog, refusal, preview));
    }

    private RedirectToActionResult RedirectToList()
    {
        return RedirectToAction("List", CustomerCareDefaults.Controllers.POLICY);
    }
}
