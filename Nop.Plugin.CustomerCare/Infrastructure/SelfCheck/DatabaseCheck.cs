using System.Data.Common;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.SelfCheck;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>Whether the database answers and our tables are those of this version.</summary>
public sealed class DatabaseCheck(SchemaState schema) : ISelfCheck
{
    public async Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
    {
        return [(await LookAsync(cancellation)).Fact("engine", SupportFact.OneOf(schema.Engine, ["SQL Server", "MySQL", "PostgreSQL", "SQLite"]))];
    }

    internal static Finding Judge(string engine, int? found, int wanted)
    {
        var finding = found == wanted
            ? Finding.Ok("Plugins.CustomerCare.SelfCheck.Database.Current", engine, wanted)
            : found > wanted
                ? Finding.Fault("Plugins.CustomerCare.SelfCheck.Database.Newer", engine, found, wanted).Remedy("Plugins.CustomerCare.SelfCheck.Database.Newer.Do", CheckPlace.Plugins)
                : Finding.Fault("Plugins.CustomerCare.SelfCheck.Database.Older", engine, found ?? 0, wanted).Remedy("Plugins.CustomerCare.SelfCheck.Installation.Incomplete.Do", CheckPlace.Restore);
        return finding.Fact("found", found ?? 0).Fact("wanted", wanted);
    }

    private async Task<Finding> LookAsync(CancellationToken cancellation)
    {
        try
        {
            await schema.ReachAsync(cancellation);
        }
        catch (Exception exception) when (exception is DbException or StoreDatabaseException)
        {
            return Finding.Fault("Plugins.CustomerCare.SelfCheck.Database.Away", schema.Engine, exception.Message)
                .Remedy("Plugins.CustomerCare.SelfCheck.Database.Away.Do")
                .Fact("exception", SupportFact.KindOf(exception));
        }

        try
        {
            return Judge(schema.Engine, await schema.FindAsync(cancellation), schema.Wanted);
        }
        catch (DbException)
        {
            return Finding.Fault("Plugins.CustomerCare.SelfCheck.Database.NoTables", schema.Engine).Remedy("Plugins.CustomerCare.SelfCheck.Installation.Incomplete.Do", CheckPlace.Restore);
        }
    }
}
