using DemoStore.Services;
using Microsoft.AspNetCore.Mvc;
using Nop.Services.Common;
using Nop.Services.Configuration;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace DemoStore.Areas.Admin.Controllers;

public sealed class SettingController(ISettingService settings, IStoreContext stores, IWorkContext workContext, IGenericAttributeService attributes) : DemoAdminController
{
    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> ContactForm()
    {
        ViewBag.Demo = await settings.LoadSettingAsync<DemoSettings>();
        return View(await settings.LoadSettingAsync<CommonSettings>());
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> ContactForm(bool subjectField, bool systemEmail, bool question)
    {
        await settings.SaveSettingAsync(new CommonSettings { SubjectFieldOnContactUsForm = subjectField, UseSystemEmailForContactUsForm = systemEmail });
        await settings.SaveSettingAsync(new DemoSettings { AskQuestionOnContactUs = question });
        Say("The settings have been updated.");
        return RedirectToAction(nameof(ContactForm));
    }

    public async Task<IActionResult> ChangeStoreScopeConfiguration(int storeid, string returnUrl = "/Admin")
    {
        if (storeid == 0 || (await stores.GetCurrentStoreAsync()) is not null)
            await attributes.SaveAttributeAsync(await workContext.GetCurrentCustomerAsync(), StoreContext.ScopeAttribute, storeid);

        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/Admin");
    }
}
