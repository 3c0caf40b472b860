using System.Net;
using Nop.Core.Domain.Stores;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>Whether the server reaches its own stores: the host runs its tasks by calling them.</summary>
public sealed class StoreAddressCheck(IStoreService stores, StoreProbe probe) : ISelfCheck
{
    private const int AT_MOST = 20;

    public async Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
    {
        return await Task.WhenAll((await stores.GetAllStoresAsync()).Take(AT_MOST).Select(store => CheckAsync(store, cancellation)));
    }

    internal static Finding Judge(Store store, StoreAnswer? answer)
    {
        var finding = answer switch
        {
            null => Finding.Fault("Plugins.CustomerCare.SelfCheck.StoreAddress.NoAddress", store.Name, store.Url ?? string.Empty),
            { Status: null } => Finding.Fault("Plugins.CustomerCare.SelfCheck.StoreAddress.Unreachable", store.Name, store.Url, answer.Problem ?? string.Empty),
            { Status: >= HttpStatusCode.OK and < HttpStatusCode.Ambiguous } => Finding.Ok("Plugins.CustomerCare.SelfCheck.StoreAddress.Reachable", store.Name, store.Url),
            { Status: >= HttpStatusCode.Ambiguous and < HttpStatusCode.BadRequest } => Finding.Fault("Plugins.CustomerCare.SelfCheck.StoreAddress.Redirects", store.Name, store.Url, (int)answer.Status),
            _ => Finding.Fault("Plugins.CustomerCare.SelfCheck.StoreAddress.Refuses", store.Name, store.Url, (int)answer.Status)
        };
        if (finding.State != CheckState.Ok)
            finding = finding.Remedy("Plugins.CustomerCare.SelfCheck.StoreAddress.Do", CheckPlace.Stores);

        return finding.Fact("store", store.Id).Fact("status", (int?)answer?.Status ?? 0);
    }

    private async Task<Finding> CheckAsync(Store store, CancellationToken cancellation)
    {
        return Uri.TryCreate(store.Url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? Judge(store, await probe.AskAsync(address, cancellation))
            : Judge(store, null);
    }
}
