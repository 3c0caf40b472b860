using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerCare.Public.Account;
using Nop.Services.Configuration;
using Nop.Services.Customers;
using Nop.Web.Controllers;

namespace Nop.Plugin.CustomerCare.Public.Controllers;

/// <summary>A customer's inquiries, among the pages of their account.</summary>
[HostPage]
[AutoValidateAntiforgeryToken]
public sealed class CustomerCareAccountController(
    OwnInquiriesFactory factory, IWorkContext workContext, IStoreContext storeContext, ICustomerService customers, ISettingService settings) : BasePublicController
{
    [HttpGet]
    public async Task<IActionResult> Index(int pageNumber = 1)
    {
        var customer = await workContext.GetCurrentCustomerAsync();
        if (!await customers.IsRegisteredAsync(customer))
            return Challenge();

        var store = await storeContext.GetCurrentStoreAsync();
        if (!(await settings.LoadSettingAsync<CustomerCareSettings>(store.Id)).AccountPageEnabled)
            return InvokeHttp404();

        return View(PublicViews.ACCOUNT, await factory.PrepareAsync(customer, store, await workContext.GetWorkingLanguageAsync(), pageNumber, Url));
    }
}
