using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Forums;
using Nop.Core.Domain.Gdpr;
using Nop.Services.Customers;
using Nop.Web.Framework.Controllers;

namespace DemoStore.Public.Controllers;

/// <summary>What registered customers do in their account: ask for its deletion, write private messages; with the host's addresses, field names and rows.</summary>
[AutoValidateAntiforgeryToken]
public sealed class AccountController(
    Entities<GdprLog> log, Entities<PrivateMessage> messages, IWorkContext workContext, IStoreContext stores, ICustomerService customers, TimeProvider clock) : BaseController
{
    [HttpGet("/customer/gdpr")]
    public async Task<IActionResult> GdprTools()
    {
        return await MeAsync() is null ? Challenge() : View("/Views/Account/Gdpr.cshtml");
    }

    [HttpPost("/customer/gdpr")]
    [ActionName("GdprTools")]
    public async Task<IActionResult> GdprToolsDelete()
    {
        if (await MeAsync() is not { } me)
            return Challenge();

        await log.InsertAsync(new GdprLog
        {
            CustomerId = me.Id, CustomerInfo = me.Email, RequestType = GdprRequestType.DeleteCustomer, RequestDetails = "Request to delete account", CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        });
        ViewBag.Result = "Your request was sent. You will be contacted by the store owner.";
        return View("/Views/Account/Gdpr.cshtml");
    }

    [HttpGet("/privatemessages")]
    public async Task<IActionResult> Messages()
    {
        return await MeAsync() is { } me ? View("/Views/Account/Messages.cshtml", await messages.ListAsync("\"ToCustomerId\" = @Id or \"FromCustomerId\" = @Id", me, "\"Id\" desc limit 50")) : Challenge();
    }

    [HttpPost("/sendpm")]
    public async Task<IActionResult> SendPM(int toCustomerId, string? subject, string? message)
    {
        if (await MeAsync() is not { } me)
            return Challenge();
        if (await customers.GetCustomerByIdAsync(toCustomerId) is not { } to || !await customers.IsRegisteredAsync(to) || string.IsNullOrWhiteSpace(subject) || string.IsNullOrWhiteSpace(message))
            return BadRequest();

        var store = await stores.GetCurrentStoreAsync();
        await messages.InsertAsync(new PrivateMessage
        {
            StoreId = store.Id, FromCustomerId = me.Id, ToCustomerId = to.Id, Subject = subject, Text = message, CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        });
        return Redirect("/privatemessages");
    }

    private async Task<Customer?> MeAsync()
    {
        var me = await workContext.GetCurrentCustomerAsync();
        return await customers.IsRegisteredAsync(me) ? me : null;
    }
}
