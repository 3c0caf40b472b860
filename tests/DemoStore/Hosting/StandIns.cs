using DemoStore.Sqlite;
using DemoStore.Storage;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Webhooks;

namespace DemoStore.Hosting;

/// <summary>What the store puts in the place of the plugin's own registrations: its clock, its engine where a real store can't have it, and a receiver of webhooks on this machine where one is given.</summary>
public static class StandIns
{
    public static void AddStandIns(this IServiceCollection services, StoreSql sql, StoreOptions options)
    {
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<DemoClock>());
        if (sql.Dialect == StoreDialect.Sqlite)
            services.AddSingleton(new StoreDatabase(new SqliteEngine(), sql.ConnectionString) { Sent = (statement, _) => StatementCount.Add(statement) });
        if (options.Webhooks is { } address)
            services.AddSingleton<IWebhookSender>(_ => new LocalWebhooks(address));
    }
}
