using DemoStore.Seeding;
using DemoStore.Services;

namespace DemoStore.Hosting;

/// <summary>What happens at each start before the store answers: tables, basic data, caches, plugins, and at the very first one the history.</summary>
public static class StoreStart
{
    public static async Task RunAsync(IServiceProvider root, StoreOptions options)
    {
        await using var scope = root.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var sql = services.GetRequiredService<StoreSql>();
        await services.GetRequiredService<HostSchema>().CreateAsync();
        var isNew = await sql.ScalarAsync<int>("select count(*) from \"Store\"") == 0;
        if (isNew)
            await new BasicData(sql, services.GetRequiredService<TimeProvider>()).InsertAsync(options.IsEmpty);

        await services.GetRequiredService<DemoClock>().LoadAsync();
        await services.GetRequiredService<SettingService>().LoadAsync();
        await services.GetRequiredService<StoreService>().LoadAsync();
        await services.GetRequiredService<LanguageService>().LoadAsync();
        await services.GetRequiredService<TextCatalog>().LoadAsync();
        await services.GetRequiredService<PluginLife>().StartAsync();
        await StaffPermissions.GrantOnceAsync(services);
        await History.SeedOnceAsync(services);
    }
}
