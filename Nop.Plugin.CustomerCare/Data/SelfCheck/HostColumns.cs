using System.Data.Common;

namespace Nop.Plugin.CustomerCare.Data.SelfCheck;

/// <summary>The host's tables and columns that our SQL reads, and which of them a store lacks.</summary>
public sealed class HostColumns(StoreDatabase database)
{
    private const string RESOURCE = "Nop.Plugin.CustomerCare.Data.host-tables.txt";

    /// <summary>Columns by table.</summary>
    public static ILookup<string, string> Expected { get; } = Read();

    /// <returns>As Table.Column, in the order of the list; for a table that isn't there, all of its columns.</returns>
    public async Task<IReadOnlyList<string>> MissingAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var missing = new List<string>();
        foreach (var table in Expected)
            if (!await CanReadAsync(session, table.Key, table, cancellation))
                foreach (var column in table)
                    if (!await CanReadAsync(session, table.Key, [column], cancellation))
                        missing.Add($"{table.Key}.{column}");

        return missing;
    }

    private static async Task<bool> CanReadAsync(StoreSession session, string table, IEnumerable<string> columns, CancellationToken cancellation)
    {
        try
        {
            // Named in full: SQLite takes an unknown name in quotes for a text.
            await session.QueryAsync<object>($"select {string.Join(", ", columns.Select(column => $"t.[{column}]"))} from [{table}] t where 1 = 0", null, cancellation);
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }

    private static ILookup<string, string> Read()
    {
        using var stream = typeof(HostColumns).Assembly.GetManifestResourceStream(RESOURCE) ?? throw new InvalidOperationException($"{RESOURCE} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('.'))
            .ToLookup(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
    }
}
