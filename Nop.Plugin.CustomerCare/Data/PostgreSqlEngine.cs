using System.Data.Common;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>PostgreSQL 12 and later, through the host's Npgsql.</summary>
public sealed class PostgreSqlEngine : Engine
{
    // Any number will do, as long as nobody else in the database uses it: "care" in ASCII.
    private const int SchemaLockKey = 0x63617265;

    public override string Name => "PostgreSQL";

    public override DbProviderFactory Factory { get; } = HostDriver.Find("Npgsql.NpgsqlFactory", "Npgsql");

    public override string SchemaPrefix => "Nop.Plugin.CustomerCare.Data.Schema.PostgreSql.";

    public override string TakeSchemaLock => $"select 1 from pg_advisory_xact_lock({SchemaLockKey})";

    // A copy that has replayed all that it received, and still receives, is up to date, however long nothing happened.
    public override string SecondsBehind =>
        "select case when not pg_is_in_recovery() then null when pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() and exists (select 1 from pg_stat_wal_receiver) then 0 "
        + "else extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp()) end::double precision";

    // They go as one array; with some thousand the planner turns from the index to reading the whole table.
    public override int KeysAStatement => 1000;

    // Compiling a statement takes longer than reading a month. The driver resets the session when it goes back to the pool.
    public override string ForReports => "set jit = off";

    public override string LockClause => " for update";

    public override string ClaimClause => " for update skip locked";

    public override string DatabaseClock(string? plusSeconds = null)
    {
        const string now = "(clock_timestamp() at time zone 'utc')";
        return plusSeconds is null ? now : $"({now} + make_interval(secs => {plusSeconds}))";
    }

    public override string SecondsLater(string column, long seconds)
    {
        return $"({column} + interval '{seconds} seconds')";
    }

    public override string Translate(string sql)
    {
        return QuoteWith('"', sql);
    }

    public override string InsertIfAbsent(string table, IReadOnlyList<string> columns, IReadOnlyList<string> key, IReadOnlyList<string> rows)
    {
        return $"insert into [{table}] ({Columns(columns)}) values {string.Join(", ", rows)} on conflict ({Columns(key)}) do nothing";
    }

    // Npgsql sends a list as one array parameter, so that all lengths share one statement.
    public override string In<T>(string column, string name, IReadOnlyCollection<T> values, SqlParameters parameters)
    {
        parameters[name] = values.ToArray();
        return $"{column} = any(@{name})";
    }
}
