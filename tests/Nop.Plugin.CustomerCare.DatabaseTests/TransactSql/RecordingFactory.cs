using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Nop.Plugin.CustomerCare.DatabaseTests.TransactSql;

internal sealed class RecordingFactory : DbProviderFactory
{
    public static RecordingFactory Instance { get; } = new();

    public override DbConnection CreateConnection() => new RecordingConnection(new SqliteConnection());
}
