using Nop.Core;

namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>Who is at the other end of the current request, and where.</summary>
public sealed class FormSender(IWorkContext work, IStoreContext stores)
{
    /// <summary>The customer's id; null for a visitor whom the host takes for a search engine, because all those share one account.</summary>
    public async Task<int?> CustomerIdAsync()
    {
        return await work.GetCurrentCustomerAsync() is { IsSystemAccount: false } customer ? customer.Id : null;
    }

    public async Task<int> StoreIdAsync()
    {
        return (await stores.GetCurrentStoreAsync()).Id;
    }

    public async Task<string?> LanguageCodeAsync()
    {
        return (await work.GetWorkingLanguageAsync())?.UniqueSeoCode?.ToLowerInvariant();
    }
}
