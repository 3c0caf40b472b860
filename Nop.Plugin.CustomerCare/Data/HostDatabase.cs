using Nop.Data;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Finds the database that the host itself uses, from the host's own settings.</summary>
public static class HostDatabase
{
    /// <param name="commandTimeout">Null for what the store has set, or 30 seconds.</param>
    /// <exception cref="StoreDatabaseException">The store has no database yet, one of an unknown kind, or its driver is missing.</exception>
    public static StoreDatabase FromSettings(TimeSpan? commandTimeout = null)
    {
        var settings = DataSettingsManager.LoadSettings();
        if (string.IsNullOrWhiteSpace(settings?.ConnectionString))
            throw new StoreDatabaseException("The store has no database yet: its settings (App_Data/appsettings.json, ConnectionStrings) have no connection string. Install the store first.");

        Engine engine = settings.DataProvider switch
        {
            DataProviderType.SqlServer => new SqlServerEngine(),
            DataProviderType.MySql => new MySqlEngine(),
            DataProviderType.PostgreSQL => new PostgreSqlEngine(),
            _ => throw new StoreDatabaseException(
                $"Customer care works on SQL Server, MySQL, MariaDB and PostgreSQL; the store's settings name the database kind '{settings.DataProvider}'.")
        };

        var fromStore = settings.SQLCommandTimeout is > 0 and var seconds ? TimeSpan.FromSeconds(seconds) : (TimeSpan?)null;
        return new StoreDatabase(engine, settings.ConnectionString, commandTimeout ?? fromStore);
    }
}
