using System.Data.Common;
using System.Reflection;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>
/// What differs between database engines. Statements are written once, with identifiers as [Name] and parameters as @name, and pass
/// through <see cref="Translate"/>; what can't be said in common SQL is a member here.
/// </summary>
public abstract class Engine
{
    /// <summary>The engine as an admin knows it.</summary>
    public abstract string Name { get; }

    public abstract DbProviderFactory Factory { get; }

    /// <summary>Where the scripts of this engine's tables are embedded.</summary>
    public virtual Assembly SchemaAssembly => typeof(Engine).Assembly;

    /// <summary>What the names of the embedded scripts begin with, up to and including the last dot before the file's name.</summary>
    public abstract string SchemaPrefix { get; }

    /// <summary>
    /// The query that lets only one session at a time change tables: waits for its turn and gives 1, or something else if its turn didn't come within two minutes. Null if
    /// a transaction does so already.
    /// </summary>
    public virtual string? TakeSchemaLock => null;

    /// <summary>Run after the commit; null where the commit itself releases the lock.</summary>
    public virtual string? ReleaseSchemaLock => null;

    /// <summary>The query that tells by how many seconds a copy of a database is behind; it gives null, and this is null, where that can't be told.</summary>
    public virtual string? SecondsBehind => null;

    /// <summary>How many parameters to put into one statement for many rows. SQL Server takes 2,100.</summary>
    public virtual int ParametersAStatement => 700;

    /// <summary>How many values to name in one <see cref="In"/> condition.</summary>
    public virtual int KeysAStatement => 500;

    /// <summary>Stands after a table's name in a query that locks the rows it reads.</summary>
    public virtual string LockHint => string.Empty;

    /// <summary>Stands at the end of a query that locks the rows it reads.</summary>
    public virtual string LockClause => string.Empty;

    /// <summary>As <see cref="LockHint"/>, but rows that another session has locked are left out instead of waited for.</summary>
    public virtual string ClaimHint => string.Empty;

    /// <summary>As <see cref="LockClause"/>, but rows that another session has locked are left out instead of waited for.</summary>
    public virtual string ClaimClause => string.Empty;

    /// <summary>Stands behind "order by": takes @take rows after the first @skip.</summary>
    public virtual string Page => " limit @take offset @skip";

    /// <summary>The database's own clock as UTC, for leases that several machines must agree on.</summary>
    /// <param name="plusSeconds">Name of a parameter, with its @, whose seconds are added; null for now.</param>
    public abstract string DatabaseClock(string? plusSeconds = null);

    /// <summary>The instant in a column and so many seconds, for comparing with another.</summary>
    public abstract string SecondsLater(string column, long seconds);

    /// <summary>The statement with this engine's quoting of identifiers.</summary>
    public abstract string Translate(string sql);

    /// <summary>A statement that inserts rows, given as parenthesised lists of parameters, but leaves out those whose unique key is taken.</summary>
    /// <param name="key">The columns of that key.</param>
    public abstract string InsertIfAbsent(string table, IReadOnlyList<string> columns, IReadOnlyList<string> key, IReadOnlyList<string> rows);

    /// <summary>A statement that inserts one row, the parameters named as the columns, and returns its Id.</summary>
    public virtual string InsertReturningId(string table, IReadOnlyList<string> columns)
    {
        return $"insert into [{table}] ({Columns(columns)}) values ({Parameters(columns)}) returning [Id]";
    }

    /// <summary>The condition that a column has one of these values; never true for none.</summary>
    public virtual string In<T>(string column, string name, IReadOnlyCollection<T> values, SqlParameters parameters)
    {
        if (values.Count == 0)
            return "1 = 0";

        var names = new List<string>(values.Count);
        foreach (var value in values)
        {
            names.Add($"@{name}{names.Count}");
            parameters[$"{name}{names.Count - 1}"] = value;
        }

        return $"{column} in ({string.Join(", ", names)})";
    }

    /// <summary>
    /// Whether the same transaction may succeed at once when it is tried again: a deadlock, a serialization failure. Not a time-out: whoever set a short one won't wait
    /// for several.
    /// </summary>
    public virtual bool IsTransient(DbException exception)
    {
        return exception.SqlState is "40001" or "40P01";
    }

    /// <summary>A statement before the first of a report, for its session alone; null if none.</summary>
    public virtual string? ForReports => null;

    /// <summary>Called for each opened connection.</summary>
    /// <param name="commandTimeout">In seconds.</param>
    public virtual Task PrepareAsync(DbConnection connection, int commandTimeout, CancellationToken cancellation)
    {
        return Task.CompletedTask;
    }

    protected static string Columns(IEnumerable<string> columns)
    {
        return string.Join(", ", columns.Select(column => $"[{column}]"));
    }

    protected static string Parameters(IEnumerable<string> columns)
    {
        return string.Join(", ", columns.Select(column => $"@{column}"));
    }

    /// <summary>For engines that quote with one sign on both sides. No statement of ours has square brackets for anything but identifiers.</summary>
    protected static string QuoteWith(char quote, string sql)
    {
        return sql.Replace('[', quote).Replace(']', quote);
    }
}
