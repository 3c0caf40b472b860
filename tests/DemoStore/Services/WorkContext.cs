using System.Security.Claims;
using Nop.Services.Vendors;

namespace DemoStore.Services;

/// <summary>
/// Who is asking: the one signed in, else a guest remembered by a cookie; a client that isn't a browser counts as a search engine, a request of the
/// scheduler and work outside of any request as the background task.
/// </summary>
public sealed class WorkContext(
    IHttpContextAccessor http, Entities<Customer> customers, CustomerService roles, LanguageService languages, IStoreContext stores, TimeProvider clock) : IWorkContext
{
    private const string GuestCookie = ".DemoStore.Customer";
    private Customer? _customer;

    public Customer OriginalCustomerIfImpersonated => null!;

    public async Task<Customer> GetCurrentCustomerAsync()
    {
        return _customer ??= await FindAsync(http.HttpContext);
    }

    public Task SetCurrentCustomerAsync(Customer? customer = null)
    {
        _customer = customer;
        return Task.CompletedTask;
    }

    public async Task<Vendor> GetCurrentVendorAsync()
    {
        var customer = await GetCurrentCustomerAsync();
        return customer.VendorId == 0 ? null! : await http.HttpContext!.RequestServices.GetRequiredService<IVendorService>().GetVendorByIdAsync(customer.VendorId);
    }

    public async Task<Language> GetWorkingLanguageAsync()
    {
        var customer = await GetCurrentCustomerAsync();
        var store = await stores.GetCurrentStoreAsync();
        return languages.All.FirstOrDefault(language => language.Id == customer.LanguageId)
            ?? languages.All.FirstOrDefault(language => language.Id == store.DefaultLanguageId)
            ?? languages.All[0];
    }

    public async Task SetWorkingLanguageAsync(Language language)
    {
        var customer = await GetCurrentCustomerAsync();
        customer.LanguageId = language.Id;
        if (!customer.IsSystemAccount)
            await customers.UpdateAsync(customer, false);
    }

    private async Task<Customer> FindAsync(HttpContext? context)
    {
        if (context is null || context.Request.Path.StartsWithSegments("/scheduletask", StringComparison.OrdinalIgnoreCase))
            return await roles.GetCustomerBySystemNameAsync(NopCustomerDefaults.BackgroundTaskCustomerName);
        if (int.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), null, out var id) && await customers.FindAsync(id) is { Active: true, Deleted: false } known)
            return known;
        if (!context.Request.Headers.UserAgent.ToString().Contains("Mozilla", StringComparison.Ordinal))
            return await roles.GetCustomerBySystemNameAsync(NopCustomerDefaults.SearchEngineCustomerName);

        return await FindGuestAsync(context) ?? await AddGuestAsync(context);
    }

    private async Task<Customer?> FindGuestAsync(HttpContext context)
    {
        return Guid.TryParse(context.Request.Cookies[GuestCookie], out var guid)
            ? (await customers.ListAsync("\"CustomerGuid\" = @guid", new { guid })).FirstOrDefault(found => found.Email is null)
            : null;
    }

    private async Task<Customer> AddGuestAsync(HttpContext context)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var guest = await customers.InsertAsync(new Customer { CustomerGuid = Guid.NewGuid(), Active = true, CreatedOnUtc = now, LastActivityDateUtc = now });
        await roles.AddRoleAsync(guest, NopCustomerDefaults.GuestsRoleName);
        if (!context.Response.HasStarted)
            context.Response.Cookies.Append(GuestCookie, guest.CustomerGuid.ToString(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });

        return guest;
    }
}
