using Microsoft.AspNetCore.Mvc;
using Nop.Services.Common;

namespace DemoStore.Areas.Admin.Controllers;

/// <summary>Keeps what an admin folded up, as the scripts of the admin area send it.</summary>
public sealed class PreferencesController(IGenericAttributeService attributes, IWorkContext workContext) : DemoAdminController
{
    [HttpPost]
    public async Task<IActionResult> SavePreference(string name, bool value)
    {
        await attributes.SaveAttributeAsync(await workContext.GetCurrentCustomerAsync(), name, value);
        return Json(new { Result = true });
    }
}
