using DemoStore.Storage;
using DemoStore.Sqlite;
using Nop.Plugin.CustomerCare.Data;

namespace DemoStore.Hosting;

/// <summary>What the store puts in the place of the plugin's own registrations: its clock, and its engine where a real store can't have it.</summary>
public static class StandIns
{
    public static void AddStandIns(this IServiceCollection services, StoreSql sql)
    {
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<DemoClock>());
        if (sql.Dialect == StoreDialect.Sqlite)
            services.AddSingleton(new StoreDatabase(new SqliteEngine(), sql.ConnectionString) { Sent = (statement, _) => StatementCount.Add(statement) });
    }
}
