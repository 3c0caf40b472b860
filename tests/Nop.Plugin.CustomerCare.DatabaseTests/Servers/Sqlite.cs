using Microsoft.Data.Sqlite;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.DatabaseTests.TransactSql;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Servers;

public sealed class Sqlite : TestServer
{
    private string FileName => Path.Combine(Path.GetTempPath(), UniqueName + ".db");

    public override Task<StoreDatabase> CreateAsync()
    {
        return Task.FromResult(new StoreDatabase(new RecordingEngine(), $"Data Source={FileName}"));
    }

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), UniqueName + ".db*"))
            File.Delete(file);
        return ValueTask.CompletedTask;
    }
}
