using System.Globalization;
using System.Text;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Changes many rows with few round trips: statements joined by semicolons, which all engines take.</summary>
/// <param name="key">The columns that name a row.</param>
internal sealed class StatementBatch(string table, IReadOnlyList<string> key)
{
    /// <param name="rows">Values in the order of the columns, then those of the key.</param>
    public Task UpdateAsync(StoreSession session, IReadOnlyList<string> columns, IEnumerable<object?[]> rows, CancellationToken cancellation)
    {
        return ExecuteAsync(session, $"update [{table}] set ", columns, rows, cancellation);
    }

    /// <param name="rows">The values of the key.</param>
    public Task DeleteAsync(StoreSession session, IEnumerable<object?[]> rows, CancellationToken cancellation)
    {
        return ExecuteAsync(session, $"delete from [{table}]", [], rows, cancellation);
    }

    private async Task ExecuteAsync(StoreSession session, string verb, IReadOnlyList<string> columns, IEnumerable<object?[]> rows, CancellationToken cancellation)
    {
        foreach (var chunk in rows.Chunk(session.Engine.ParametersAStatement / (columns.Count + key.Count)))
        {
            var sql = new StringBuilder();
            var parameters = new SqlParameters();
            foreach (var row in chunk)
            {
                var names = row.Select(value => Add(parameters, value)).ToList();
                var set = columns.Zip(names, (column, name) => $"[{column}] = {name}");
                var where = key.Zip(names.Skip(columns.Count), (column, name) => $"[{column}] = {name}");
                sql.Append(CultureInfo.InvariantCulture, $"{verb}{string.Join(", ", set)} where {string.Join(" and ", where)};\n");
            }

            await session.ExecuteAsync(sql.ToString(), parameters, cancellation);
        }
    }

    private static string Add(SqlParameters parameters, object? value)
    {
        var name = "p" + parameters.Count.ToString(CultureInfo.InvariantCulture);
        parameters[name] = value;
        return "@" + name;
    }
}
