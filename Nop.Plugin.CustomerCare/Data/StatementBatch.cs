using System.Globalization;
using System.Text;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Sends the same update for many rows with few round trips: statements joined by semicolons, which all engines take.</summary>
internal sealed class StatementBatch(string table, IReadOnlyList<string> columns)
{
    /// <param name="rows">The row's id, and values in the order of the columns.</param>
    public async Task UpdateAsync(StoreSession session, IEnumerable<(long Id, object?[] Values)> rows, CancellationToken cancellation)
    {
        foreach (var chunk in rows.Chunk(session.Engine.ParametersAStatement / (columns.Count + 1)))
        {
            var sql = new StringBuilder();
            var parameters = new SqlParameters();
            foreach (var (id, values) in chunk)
                Append(sql, parameters, id, values);

            await session.ExecuteAsync(sql.ToString(), parameters, cancellation);
        }
    }

    private void Append(StringBuilder sql, SqlParameters parameters, long id, object?[] values)
    {
        var set = columns.Zip(values, (column, value) => $"[{column}] = {Add(parameters, value)}").ToList();
        sql.Append(CultureInfo.InvariantCulture, $"update [{table}] set {string.Join(", ", set)} where [Id] = {Add(parameters, id)};\n");
    }

    private static string Add(SqlParameters parameters, object? value)
    {
        var name = "p" + parameters.Count.ToString(CultureInfo.InvariantCulture);
        parameters[name] = value;
        return "@" + name;
    }
}
