namespace Nop.Plugin.CustomerCare.Data.Sla;

/// <summary>A table of named definitions in versions: a version is never changed, only its place among the current ones.</summary>
internal sealed class VersionTable
{
    private static readonly string[] Columns = ["Name", "Version", "Definition", "Position", "CreatedOnUtc"];

    private readonly string _table;
    private readonly RowInsert _insert;

    private VersionTable(string table)
    {
        _table = table;
        _insert = new RowInsert(table, Columns, "Name", "Version");
    }

    public static VersionTable Calendars { get; } = new(Tables.BusinessCalendar);

    public static VersionTable Policies { get; } = new(Tables.SlaPolicy);

    public Task<IReadOnlyList<VersionRow>> ReadAsync(StoreSession session, CancellationToken cancellation)
    {
        return session.QueryAsync<VersionRow>($"select [Id], [Name], [Version], [Definition], [Position], [CreatedOnUtc] from [{_table}] order by [Id]", cancellation: cancellation);
    }

    /// <summary>Makes these the current ones, in this order.</summary>
    public async Task ReplaceAsync(StoreSession session, IReadOnlyList<(string Name, string Definition)> wanted, DateTime nowUtc, CancellationToken cancellation)
    {
        var rows = (await ReadAsync(session, cancellation)).ToLookup(row => row.Name, StringComparer.Ordinal);
        var kept = new Dictionary<int, int>();
        var added = new List<object?[]>();
        for (var position = 0; position < wanted.Count; position++)
        {
            var (name, definition) = wanted[position];
            var current = rows[name].FirstOrDefault(row => row.Position is not null && string.Equals(row.Definition, definition, StringComparison.Ordinal));
            if (current is not null)
                kept[current.Id] = position;
            else
                added.Add([name, rows[name].Select(row => row.Version).DefaultIfEmpty(0).Max() + 1, definition, position, nowUtc]);
        }

        foreach (var row in rows.SelectMany(versions => versions))
            await MoveAsync(session, row, kept.TryGetValue(row.Id, out var position) ? position : null, cancellation);
        await _insert.ExecuteAsync(session, added, cancellation);
    }

    private async Task MoveAsync(StoreSession session, VersionRow row, int? position, CancellationToken cancellation)
    {
        if (row.Position == position)
            return;

        await session.ExecuteAsync(
            $"update [{_table}] set [Position] = @position where [Id] = @id",
            new SqlParameters { ["id"] = row.Id, ["position"] = position },
            cancellation);
    }

    internal sealed class VersionRow
    {
        public int Id { get; set; }
        public string Name { get; set; } = string.Empty;
        public int Version { get; set; }
        public string Definition { get; set; } = string.Empty;
        public int? Position { get; set; }
        public DateTime CreatedOnUtc { get; set; }
    }
}
