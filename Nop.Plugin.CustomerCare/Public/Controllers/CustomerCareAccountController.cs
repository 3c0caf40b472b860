using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerCare.Admin.Factories.Privacy;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;
using Nop.Plugin.CustomerCare.Public.Account;
using Nop.Plugin.CustomerCare.Public.Models;
using Nop.Services.Configuration;
using Nop.Services.Customers;
using Nop.Web.Controllers;

namespace Nop.Plugin.CustomerCare.Public.Controllers;

/// <summary>A customer's inquiries, among the pages of their account.</summary>
[HostPage]
[AutoValidateAntiforgeryToken]
public sealed class CustomerCareAccountController(
    OwnInquiriesFactory factory, IWorkContext workContext, IStoreContext storeContext, ICustomerService customers, ISettingService settings, HostLog log) : BasePublicController
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

        var language = await workContext.GetWorkingLanguageAsync();
        return await OrAwayAsync(async () => View(PublicViews.ACCOUNT, await factory.PrepareAsync(customer, store, language, pageNumber, Url)));
    }

    /// <summary>Everything that inquiries and surveys hold about the customer, as a file.</summary>
    [HttpPost]
    public async Task<IActionResult> Data([FromServices] ReadPersonalData read, CancellationToken cancellation)
    {
        var customer = await workContext.GetCurrentCustomerAsync();
        if (!await customers.IsRegisteredAsync(customer))
            return Challenge();

        var person = new Person(customer.Id, await factory.ProvenKeyAsync(customer, await storeContext.GetCurrentStoreAsync()));
        return await OrAwayAsync(async () => File(await read.OwnAsync(person, customer.Email, cancellation), "application/json", ReadPersonalData.FILE_NAME));
    }

    // Our tables may be away while the store itself is not.
    private async Task<IActionResult> OrAwayAsync(Func<Task<IActionResult>> page)
    {
        try
        {
            return await page();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await log.ErrorAsync($"A customer's inquiries could not be shown: {exception.Message}", exception);
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return View(PublicViews.ACCOUNT, OwnInquiriesModel.Away);
        }
    }
}
