using Nop.Plugin.CustomerCare.Data.SelfCheck;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>Whether the store's own tables have what we read of them.</summary>
public sealed class HostTablesCheck(HostColumns columns) : ISelfCheck
{
    private const int NAMED = 10;

    public async Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
    {
        return [Judge(await columns.MissingAsync(cancellation))];
    }

    internal static Finding Judge(IReadOnlyList<string> missing)
    {
        return missing.Count == 0
            ? Finding.Ok("Plugins.CustomerCare.SelfCheck.HostTables.AsExpected", HostColumns.Expected.Count).Fact("missing", 0)
            : Finding.Fault("Plugins.CustomerCare.SelfCheck.HostTables.Missing", missing.Count, string.Join(", ", missing.Take(NAMED)))
                .Remedy("Plugins.CustomerCare.SelfCheck.HostTables.Missing.Do")
                .Fact("missing", missing.Count)
                .Fact("columns", SupportFact.SomeOf(missing, HostColumns.Expected.SelectMany(table => table.Select(column => $"{table.Key}.{column}"))));
    }
}
