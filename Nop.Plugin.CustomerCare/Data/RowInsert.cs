using System.Globalization;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Inserts many rows with few statements, leaving out those whose unique key is taken.</summary>
internal sealed class RowInsert(string table, IReadOnlyList<string> columns, params string[] key)
{
    /// <param name="rows">Values in the order of the columns; texts fit already.</param>
    /// <returns>How many rows the engine says it changed. MySQL counts a row that was there already as changed in some settings: don't rely on it there.</returns>
    public async Task<int> ExecuteAsync(StoreSession session, IEnumerable<object?[]> rows, CancellationToken cancellation)
    {
        var inserted = 0;
        foreach (var chunk in rows.Chunk(session.Engine.ParametersAStatement / columns.Count))
        {
            var parameters = new SqlParameters();
            var lists = chunk.Select(row => List(row, parameters)).ToList();
            inserted += await session.ExecuteAsync(session.Engine.InsertIfAbsent(table, columns, key, lists), parameters, cancellation);
        }

        return inserted;
    }

    private static string List(object?[] row, SqlParameters parameters)
    {
        var names = new string[row.Length];
        for (var i = 0; i < row.Length; i++)
        {
            var name = "p" + parameters.Count.ToString(CultureInfo.InvariantCulture);
            names[i] = "@" + name;
            parameters[name] = row[i];
        }

        return $"({string.Join(", ", names)})";
    }
}
