using Nop.Services.Common;
using Nop.Services.Stores;

namespace DemoStore.Services;

/// <summary>The store whose hosts name the request's host, else the first.</summary>
public sealed class StoreContext(IHttpContextAccessor http, StoreService stores, IServiceProvider services) : IStoreContext
{
    public const string ScopeAttribute = "AdminAreaStoreScopeConfiguration";

    public Store GetCurrentStore()
    {
        var host = http.HttpContext?.Request.Host.Value;
        return stores.All.FirstOrDefault(store => host is not null && store.Hosts.Split(',').Contains(host, StringComparer.OrdinalIgnoreCase))
            ?? stores.All[0];
    }

    public Task<Store> GetCurrentStoreAsync()
    {
        return Task.FromResult(GetCurrentStore());
    }

    public async Task<int> GetActiveStoreScopeConfigurationAsync()
    {
        if (stores.All.Count < 2)
            return 0;

        var admin = await services.GetRequiredService<IWorkContext>().GetCurrentCustomerAsync();
        var chosen = await services.GetRequiredService<IGenericAttributeService>().GetAttributeAsync<int>(admin, ScopeAttribute);
        return stores.All.Any(store => store.Id == chosen) ? chosen : 0;
    }
}

public sealed class StoreService(StoreSql sql) : IStoreService
{
    public IList<Store> All { get; private set; } = [];

    public async Task LoadAsync()
    {
        All = await sql.EntitiesAsync<Store>("select * from \"Store\" order by \"DisplayOrder\"");
    }

    /// <summary>Gives the two stores the addresses under which this process serves them.</summary>
    public async Task ServeAtAsync(int port)
    {
        foreach (var (store, host) in All.Zip(["127.0.0.1", "localhost"]))
        {
            store.Hosts = $"{host}:{port}";
            store.Url = $"http://{store.Hosts}/";
            await sql.ExecuteAsync(EntityMap<Store>.UpdateSql, store);
        }
    }

    public Task<IList<Store>> GetAllStoresAsync()
    {
        return Task.FromResult(All);
    }

    public Task<Store> GetStoreByIdAsync(int storeId)
    {
        return Task.FromResult(All.FirstOrDefault(store => store.Id == storeId)!);
    }
}
