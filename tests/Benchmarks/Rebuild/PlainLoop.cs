using System.Diagnostics;
using System.Globalization;
using System.Text;
using Npgsql;

namespace Benchmarks.Rebuild;

/// <summary>
/// What one writes first: reads the events of some hundred inquiries, then writes their clocks with inserts of many rows, one transaction each. It computes nothing: which clocks to
/// write it reads from where they were put aside, while the watch stands still.
/// </summary>
internal static class PlainLoop
{
    private const int INQUIRIES_AT_ONCE = 500;
    private const int PARAMETERS_AT_ONCE = 700;

    public static async Task<TimeSpan> RunAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        var watch = new Stopwatch();
        for (long after = 0; await NextAsync(connection, after) is { } last; after = last)
        {
            var clocks = await ClocksAsync(connection, after, last);
            watch.Start();
            await using var transaction = await connection.BeginTransactionAsync();
            await ReadAsync(connection, after, last);
            foreach (var rows in clocks.Rows.Chunk(PARAMETERS_AT_ONCE / clocks.Columns.Count))
                await InsertAsync(connection, clocks.Columns, rows);
            await transaction.CommitAsync();
            watch.Stop();
        }

        return watch.Elapsed;
    }

    private static async Task<long?> NextAsync(NpgsqlConnection connection, long after)
    {
        await using var command = Command(
            connection,
            $"""select max("Id") from (select "Id" from "CustomerCareInquiry" where "Id" > @after order by "Id" limit {INQUIRIES_AT_ONCE}) next""",
            after,
            0);
        return await command.ExecuteScalarAsync() as long?;
    }

    private static async Task ReadAsync(NpgsqlConnection connection, long after, long last)
    {
        await using var command = Command(
            connection,
            """
            select "Id", "InquiryId", "Kind", "Value", "ValueId", "HappenedOnUtc", "RecordedOnUtc", "Actor", "ActorName", "ActorId", "SourceKey"
            from "CustomerCareInquiryEvent" where "InquiryId" > @after and "InquiryId" <= @last order by "InquiryId", "Id"
            """,
            after,
            last);
        await using var reader = await command.ExecuteReaderAsync();
        var events = new List<(long, long, string, string?, int?, DateTime, DateTime, string, string?, int?, string)>();
        while (await reader.ReadAsync())
            events.Add((
                reader.GetInt64(0),
                reader.GetInt64(1),
                reader.GetString(2),
                reader.IsDBNull(3) ? null : reader.GetString(3),
                reader.IsDBNull(4) ? null : reader.GetInt32(4),
                reader.GetDateTime(5),
                reader.GetDateTime(6),
                reader.GetString(7),
                reader.IsDBNull(8) ? null : reader.GetString(8),
                reader.IsDBNull(9) ? null : reader.GetInt32(9),
                reader.GetString(10)));
    }

    private static async Task InsertAsync(NpgsqlConnection connection, IReadOnlyList<string> columns, object[][] rows)
    {
        await using var command = connection.CreateCommand();
        var sql = new StringBuilder($"""insert into "CustomerCareSlaClock" ("{string.Join("\", \"", columns)}") values """);
        foreach (var row in rows)
        {
            sql.Append(command.Parameters.Count == 0 ? "(" : ", (");
            for (var column = 0; column < row.Length; column++)
            {
                var name = "p" + command.Parameters.Count.ToString(CultureInfo.InvariantCulture);
                sql.Append(column == 0 ? "@" : ", @").Append(name);
                command.Parameters.Add(new NpgsqlParameter(name, row[column]));
            }

            sql.Append(')');
        }

        command.CommandText = sql.ToString();
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<(List<string> Columns, List<object[]> Rows)> ClocksAsync(NpgsqlConnection connection, long after, long last)
    {
        await using var command = Command(connection, """select * from bench_clock where "InquiryId" > @after and "InquiryId" <= @last order by "InquiryId", "Metric", "Cycle" """, after, last);
        await using var reader = await command.ExecuteReaderAsync();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return (columns, rows);
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, long after, long last)
    {
        return new NpgsqlCommand(sql, connection) { Parameters = { new NpgsqlParameter("after", after), new NpgsqlParameter("last", last) } };
    }
}
