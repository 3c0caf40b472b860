using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Privacy;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>A person's wish to know what is stored about them, or to be forgotten.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCarePrivacyController(PrivacyModelFactory modelFactory, AdminTexts texts) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.PRIVACY_MANAGE)]
    public async Task<IActionResult> Index(string? who, CancellationToken cancellation)
    {
        return View(AdminViews.PRIVACY, await modelFactory.PrepareAsync(who, cancellation));
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.PRIVACY_MANAGE)]
    public async Task<IActionResult> Download(int? customerId, string? email, [FromServices] ReadPersonalData read, CancellationToken cancellation)
    {
        var person = Person.Of(customerId, email);
        return person.IsNobody ? NotFound() : File(await read.ExecuteAsync(person, cancellation), "application/json", ReadPersonalData.FILE_NAME);
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.PRIVACY_MANAGE)]
    public async Task<IActionResult> Erase(int? customerId, string? email, bool confirmed, [FromServices] EraseRequester erase, [FromServices] CurrentAgent agent, [FromServices] HostLog log)
    {
        if (!confirmed || Person.Of(customerId, email).IsNobody)
        {
            this.Fail(await texts.GetAsync("Plugins.CustomerCare.Privacy.NotConfirmed"));
            return RedirectToAction(nameof(Index), new { who = email ?? customerId?.ToString(CultureInfo.InvariantCulture) });
        }

        // Not given up when the browser goes away: half of it would be done.
        var erased = await erase.ExecuteAsync(customerId, email, CancellationToken.None);
        var who = (await agent.WhoAsync()).Name;
        await log.InformationAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{who} erased a person from {erased} {(erased == 1 ? "inquiry" : "inquiries")} and from surveys (account: {customerId?.ToString(CultureInfo.InvariantCulture) ?? "none"})."));
        this.Succeed(await texts.FormatAsync("Plugins.CustomerCare.Privacy.Done", erased));
        return RedirectToAction(nameof(Index));
    }
}
