using Nop.Data;
using Nop.Plugin.CustomerCare.Data;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>The database that the store runs on.</summary>
internal static class HostDatabase
{
    /// <exception cref="StoreDatabaseException">The store has no database yet, or one of a kind that the plugin doesn't know.</exception>
    public static StoreDatabase Connect()
    {
        var settings = DataSettingsManager.LoadSettings();
        if (string.IsNullOrEmpty(settings?.ConnectionString))
            throw new StoreDatabaseException("The store has no database yet. Finish the store's own installation first.");

        var seconds = DataSettingsManager.GetSqlCommandTimeout();
        return new StoreDatabase(EngineOf(settings.DataProvider), settings.ConnectionString, seconds > 0 ? TimeSpan.FromSeconds(seconds) : null);
    }

    private static Engine EngineOf(DataProviderType provider)
    {
        return provider switch
        {
            DataProviderType.SqlServer => new SqlServerEngine(),
            DataProviderType.MySql => new MySqlEngine(),
            DataProviderType.PostgreSQL => new PostgreSqlEngine(),
            _ => throw new StoreDatabaseException($"Customer care runs on SQL Server, MySQL, MariaDB and PostgreSQL; the store's data provider is {provider}.")
        };
    }
}
