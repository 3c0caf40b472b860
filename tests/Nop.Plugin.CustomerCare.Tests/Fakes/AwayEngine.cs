using System.Data.Common;
using Nop.Plugin.CustomerCare.Data;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>A database that can't be reached.</summary>
internal sealed class AwayEngine : Engine
{
    public override string Name => "Away";

    public override DbProviderFactory Factory => throw new StoreDatabaseException("The database is away.");

    public override string SchemaPrefix => "Away.";

    public override string DatabaseClock(string? plusSeconds = null)
    {
        return "now";
    }

    public override string SecondsLater(string column, long seconds)
    {
        return column;
    }

    public override string Translate(string sql)
    {
        return sql;
    }

    public override string InsertIfAbsent(string table, IReadOnlyList<string> columns, IReadOnlyList<string> key, IReadOnlyList<string> rows)
    {
        return string.Empty;
    }
}
