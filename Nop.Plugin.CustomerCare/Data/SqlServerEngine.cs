using System.Data.Common;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>SQL Server 2016 and later, through the host's Microsoft.Data.SqlClient.</summary>
public sealed class SqlServerEngine : Engine
{
    private const int Deadlock = 1205;
    private const int SnapshotConflict = 3960;

    private DbProviderFactory? _factory;

    public override string Name => "SQL Server";

    public override DbProviderFactory Factory => _factory ??= HostDriver.Find("Microsoft.Data.SqlClient.SqlClientFactory", "Microsoft.Data.SqlClient");

    public override string SchemaPrefix => "Nop.Plugin.CustomerCare.Data.Schema.SqlServer.";

    public override string TakeSchemaLock =>
        "declare @taken int; "
        + "exec @taken = sp_getapplock @Resource = N'CustomerCareSchema', @LockMode = N'Exclusive', @LockOwner = N'Transaction', @LockTimeout = 120000; "
        + "select case when @taken >= 0 then 1 else 0 end";

    public override string LockHint => " with (updlock, rowlock)";

    public override string ClaimHint => " with (updlock, readpast, rowlock)";

    public override string Page => " offset @skip rows fetch next @take rows only";

    public override string DatabaseClock(string? plusSeconds = null)
    {
        return plusSeconds is null ? "sysutcdatetime()" : $"dateadd(second, {plusSeconds}, sysutcdatetime())";
    }

    public override string SecondsLater(string column, long seconds)
    {
        return $"dateadd(second, {seconds}, {column})";
    }

    public override string Translate(string sql)
    {
        return sql;
    }

    // The ordinal keeps identities in the order given; the range lock keeps another session from taking a key between check and insert.
    public override string InsertIfAbsent(string table, IReadOnlyList<string> columns, IReadOnlyList<string> key, IReadOnlyList<string> rows)
    {
        var values = rows.Select((row, index) => $"({index}, {row[1..]}");
        var same = string.Join(" and ", key.Select(column => $"t.[{column}] = v.[{column}]"));
        return $"insert into [{table}] ({Columns(columns)}) select {Columns(columns)} from (values {string.Join(", ", values)}) v ([Ordinal], {Columns(columns)}) "
            + $"where not exists (select 1 from [{table}] t with (updlock, holdlock) where {same}) order by v.[Ordinal]";
    }

    public override string InsertReturningId(string table, IReadOnlyList<string> columns)
    {
        return $"insert into [{table}] ({Columns(columns)}) output inserted.[Id] values ({Parameters(columns)})";
    }

    public override bool IsTransient(DbException exception)
    {
        return base.IsTransient(exception) || HostDriver.Number(exception) is Deadlock or SnapshotConflict;
    }
}
