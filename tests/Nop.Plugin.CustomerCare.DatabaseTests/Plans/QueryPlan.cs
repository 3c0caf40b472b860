using System.Text.Json;
using Nop.Plugin.CustomerCare.Data;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Plans;

/// <summary>How the server would answer a statement.</summary>
/// <param name="Indexes">That it uses.</param>
/// <param name="Scanned">Tables, or their aliases, that it reads from the first row to the last.</param>
internal sealed record QueryPlan(IReadOnlyList<string> Indexes, IReadOnlyList<string> Scanned)
{
    private const double FEW = 20_000;

    public static async Task<QueryPlan> OfAsync(StoreDatabase database, string sql, SqlParameters? parameters)
    {
        await using var session = await database.OpenAsync();
        var plan = new QueryPlan(new List<string>(), new List<string>());
        var isMySql = database.Engine is MySqlEngine;
        var json = await session.FirstAsync<string>($"explain {(isMySql ? "format=json" : "(format json)")} {sql}", parameters);
        using var document = JsonDocument.Parse(json!);
        plan.Walk(document.RootElement, isMySql);
        return plan;
    }

    private void Walk(JsonElement element, bool isMySql)
    {
        if (element.ValueKind == JsonValueKind.Array)
            foreach (var one in element.EnumerateArray())
                Walk(one, isMySql);
        if (element.ValueKind != JsonValueKind.Object)
            return;

        if (isMySql)
            TakeMariaDb(element);
        else
            TakePostgreSql(element);
        foreach (var member in element.EnumerateObject())
            Walk(member.Value, isMySql);
    }

    private void TakePostgreSql(JsonElement node)
    {
        if (node.TryGetProperty("Index Name", out var index))
            ((List<string>)Indexes).Add(index.GetString()!);
        if (node.TryGetProperty("Node Type", out var type) && type.GetString() == "Seq Scan")
            ((List<string>)Scanned).Add(node.GetProperty("Relation Name").GetString()!);
    }

    // Small tables are read whole, and should be.
    private void TakeMariaDb(JsonElement node)
    {
        if (!node.TryGetProperty("access_type", out var access) || !node.TryGetProperty("table_name", out var table))
            return;

        if (node.TryGetProperty("key", out var key))
            ((List<string>)Indexes).Add($"{table.GetString()}.{key.GetString()}");
        var rows = node.TryGetProperty("rows", out var number) ? number.GetDouble() : 0;
        if (access.GetString() == "ALL" && rows > FEW)
            ((List<string>)Scanned).Add(table.GetString()!);
    }
}
