using Nop.Core.Infrastructure;
using Nop.Data.Configuration;

namespace Nop.Data;

/// <summary>
/// The host reads its settings file; in the slice the settings are those that were saved last in this process.
/// </summary>
public class DataSettingsManager
{
    private static DataConfig Settings;

    public static DataConfig LoadSettings(INopFileProvider fileProvider = null, bool reload = false)
    {
        return Settings ?? new DataConfig();
    }

    public static void SaveSettings(DataConfig dataSettings, INopFileProvider fileProvider)
    {
        Settings = dataSettings;
    }

    public static bool IsDatabaseInstalled()
    {
        return !string.IsNullOrEmpty(Settings?.ConnectionString);
    }

    public static int GetSqlCommandTimeout()
    {
        return Settings?.SQLCommandTimeout ?? -1;
    }
}
