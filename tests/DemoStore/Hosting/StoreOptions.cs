using Microsoft.Data.Sqlite;

namespace DemoStore.Hosting;

/// <summary>What the command line says about the store to work on.</summary>
public sealed record StoreOptions
{
    public int Port { get; init; } = 5080;

    public string? Database { get; init; }

    public string? Postgres { get; init; }

    public string? MariaDb { get; init; }

    public bool IsEmpty { get; init; }

    /// <summary>By how much this process's clock is ahead of the machine's.</summary>
    public TimeSpan ClockOffset { get; init; }

    /// <summary>Where webhooks go instead of to their own addresses; null for those.</summary>
    public Uri? Webhooks { get; init; }

    public bool UsesAutofac { get; init; } = true;

    /// <summary>The project's folder: where the scripts from npm and, by default, the data lie.</summary>
    public static string ProjectFolder { get; } = FindProjectFolder();

    public StoreSql Open()
    {
        if (Postgres is not null)
            return new StoreSql(StoreDialect.PostgreSql, Postgres);
        if (MariaDb is not null)
            return new StoreSql(StoreDialect.MySql, MariaDb);

        var file = Path.GetFullPath(Database ?? Path.Combine(ProjectFolder, "data", "store.db"));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return new StoreSql(StoreDialect.Sqlite, new SqliteConnectionStringBuilder { DataSource = file }.ConnectionString);
    }

    private static string FindProjectFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DemoStore.csproj")))
            folder = folder.Parent;

        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
