using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Nop.Plugin.CustomerCare.Data;

namespace DemoStore.Sqlite;

/// <summary>SQLite for trying and testing: one file, one writer at a time.</summary>
public sealed class SqliteEngine : Engine
{
    private const int BusySnapshot = 517;

    public override string Name => "SQLite";

    public override DbProviderFactory Factory => SqliteFactory.Instance;

    public override Assembly SchemaAssembly => typeof(SqliteEngine).Assembly;

    public override string SchemaPrefix => "DemoStore.Sqlite.";

    // Each parameter is looked for by its name among all others, so long statements are slow.
    public override int ParametersAStatement => 200;

    public override string DatabaseClock(string? plusSeconds = null)
    {
        return plusSeconds is null ? "strftime('%Y-%m-%d %H:%M:%f', 'now')" : $"strftime('%Y-%m-%d %H:%M:%f', 'now', {plusSeconds} || ' seconds')";
    }

    public override string SecondsLater(string column, long seconds)
    {
        return $"seconds_later({column}, {seconds})";
    }

    public override string Translate(string sql)
    {
        return QuoteWith('"', sql);
    }

    public override string InsertIfAbsent(string table, IReadOnlyList<string> columns, IReadOnlyList<string> key, IReadOnlyList<string> rows)
    {
        return $"insert into [{table}] ({Columns(columns)}) values {string.Join(", ", rows)} on conflict ({Columns(key)}) do nothing";
    }

    public override bool IsTransient(DbException exception)
    {
        return exception is SqliteException { SqliteExtendedErrorCode: BusySnapshot };
    }

    // As the driver writes instants, so that the result compares with a column.
    private static string Later(string instant, long seconds)
    {
        return DateTime.Parse(instant, CultureInfo.InvariantCulture).AddSeconds(seconds).ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
    }

    public override async Task PrepareAsync(DbConnection connection, int commandTimeout, CancellationToken cancellation)
    {
        var sqlite = (SqliteConnection)connection;
        sqlite.DefaultTimeout = commandTimeout;
        sqlite.CreateFunction("lower", (string? text) => text?.ToLowerInvariant(), isDeterministic: true);
        sqlite.CreateFunction("seconds_later", (string instant, long seconds) => Later(instant, seconds), isDeterministic: true);

        await using var command = sqlite.CreateCommand();
        command.CommandText = "pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on;";
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
