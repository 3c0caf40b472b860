using System.Data.Common;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>MySQL 8 and MariaDB 10.6 or later, through the host's MySqlConnector.</summary>
public sealed class MySqlEngine(DbProviderFactory? factory = null) : Engine
{
    public override string Name => "MySQL";

    public override DbProviderFactory Factory { get; } = factory ?? HostDriver.Find("MySqlConnector.MySqlConnectorFactory", "MySqlConnector");

    public override string SchemaPrefix => "Nop.Plugin.CustomerCare.Data.Schema.MySql.";

    // Each change of a table commits by itself here, so the lock belongs to the session and is given back by hand.
    public override string TakeSchemaLock => "select get_lock('CustomerCareSchema', 120)";

    public override string ReleaseSchemaLock => "select release_lock('CustomerCareSchema')";

    public override string LockClause => " for update";

    public override string ClaimClause => " for update skip locked";

    public override string DatabaseClock(string? plusSeconds = null)
    {
        return plusSeconds is null ? "utc_timestamp(6)" : $"date_add(utc_timestamp(6), interval {plusSeconds} second)";
    }

    public override string SecondsLater(string column, long seconds)
    {
        return $"date_add({column}, interval {seconds} second)";
    }

    public override string Translate(string sql)
    {
        return QuoteWith('`', sql);
    }

    // "insert ignore" would also hide texts that are too long or wrong.
    public override string InsertIfAbsent(string table, IReadOnlyList<string> columns, IReadOnlyList<string> key, IReadOnlyList<string> rows)
    {
        return $"insert into [{table}] ({Columns(columns)}) values {string.Join(", ", rows)} on duplicate key update [{key[0]}] = [{key[0]}]";
    }

    public override string InsertReturningId(string table, IReadOnlyList<string> columns)
    {
        return $"insert into [{table}] ({Columns(columns)}) values ({Parameters(columns)}); select last_insert_id()";
    }
}
