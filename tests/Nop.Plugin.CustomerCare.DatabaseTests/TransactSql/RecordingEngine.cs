using System.Data.Common;
using System.Reflection;
using DemoStore.Sqlite;
using Nop.Plugin.CustomerCare.Data;

namespace Nop.Plugin.CustomerCare.DatabaseTests.TransactSql;

/// <summary>SQLite, which runs each statement; what SQL Server would have been sent instead is written down in <see cref="SentToSqlServer"/>.</summary>
internal sealed class RecordingEngine : Engine
{
    private static readonly SqliteEngine Run = new();
    private static readonly SqlServerEngine Written = new();

    public override string Name => Run.Name;

    public override DbProviderFactory Factory => RecordingFactory.Instance;

    public override Assembly SchemaAssembly => Run.SchemaAssembly;

    public override string SchemaPrefix => Run.SchemaPrefix;

    public override int ParametersAStatement => Run.ParametersAStatement;

    public override string LockHint => TwoTexts.Of(Run.LockHint, Written.LockHint);

    public override string LockClause => TwoTexts.Of(Run.LockClause, Written.LockClause);

    public override string ClaimHint => TwoTexts.Of(Run.ClaimHint, Written.ClaimHint);

    public override string ClaimClause => TwoTexts.Of(Run.ClaimClause, Written.ClaimClause);

    public override string Page => TwoTexts.Of(Run.Page, Written.Page);

    public override string DatabaseClock(string? plusSeconds = null) => TwoTexts.Of(Run.DatabaseClock(plusSeconds), Written.DatabaseClock(plusSeconds));

    public override string SecondsLater(string column, long seconds) => TwoTexts.Of(Run.SecondsLater(column, seconds), Written.SecondsLater(column, seconds));

    /// <summary>Both texts still, with a sign before them that tells them from scripts, which are written for one engine.</summary>
    public override string Translate(string sql) => RecordingCommand.Mark + sql;

    public override string InsertIfAbsent(string table, IReadOnlyList<string> columns, IReadOnlyList<string> key, IReadOnlyList<string> rows)
    {
        return TwoTexts.Of(Run.InsertIfAbsent(table, columns, key, rows), Written.InsertIfAbsent(table, columns, key, rows));
    }

    public override string InsertReturningId(string table, IReadOnlyList<string> columns)
    {
        return TwoTexts.Of(Run.InsertReturningId(table, columns), Written.InsertReturningId(table, columns));
    }

    public override bool IsTransient(DbException exception) => Run.IsTransient(exception);

    public override Task PrepareAsync(DbConnection connection, int commandTimeout, CancellationToken cancellation)
    {
        return Run.PrepareAsync(((RecordingConnection)connection).Inner, commandTimeout, cancellation);
    }

    /// <summary>What each engine is sent.</summary>
    internal static (string Sqlite, string SqlServer) Translated(string sql)
    {
        var (run, written) = TwoTexts.Split(sql);
        return (Run.Translate(run), Written.Translate(written));
    }
}
