using System.Diagnostics;
using System.Globalization;
using System.Text;
using Benchmarks.Rebuild;
using Npgsql;

namespace Benchmarks.Sizing;

/// <summary>The rows of some inquiries, taken out of their tables and put back with inserts of many rows through a command: batches of the same size as the import's, in as many transactions.</summary>
internal sealed class BareInserts
{
    private const int INQUIRIES_AT_ONCE = 200;
    private const int PARAMETERS_AT_ONCE = 700;

    private static readonly (string Table, string Key)[] Tables =
    [
        ("CustomerCareInquiry", "Id"), ("CustomerCareInquiryEvent", "InquiryId"), ("CustomerCareSlaClock", "InquiryId"), ("CustomerCareSurveyMoment", "SubjectId"), ("CustomerCareBreach", "InquiryId")
    ];

    private readonly List<(string Insert, int Key, List<object[]> Rows)> _tables = [];

    private BareInserts()
    {
    }

    /// <summary>Takes the rows of all inquiries after that one.</summary>
    public static async Task<BareInserts> TakeAsync(BenchDatabase database, long after)
    {
        var taken = new BareInserts();
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        foreach (var (table, key) in Tables)
            taken._tables.Add(await ReadAsync(connection, table, key, after));
        foreach (var (table, key) in Tables.Reverse())
            await database.ExecuteAsync($"""delete from "{table}" where "{key}" > {after.ToString(CultureInfo.InvariantCulture)}""");
        return taken;
    }

    public async Task<TimeSpan> InsertAsync(BenchDatabase database)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        var ids = _tables[0].Rows.Select(row => (long)row[_tables[0].Key]).Order().Chunk(INQUIRIES_AT_ONCE).Select(chunk => chunk.ToHashSet()).ToList();
        var batches = ids.Select(some => _tables.Select(table => (table.Insert, Rows: table.Rows.Where(row => some.Contains(Convert.ToInt64(row[table.Key], CultureInfo.InvariantCulture))).ToList())).ToList()).ToList();
        var started = Stopwatch.GetTimestamp();
        foreach (var batch in batches)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            foreach (var (insert, rows) in batch.Where(table => table.Rows.Count > 0))
                foreach (var chunk in rows.Chunk(PARAMETERS_AT_ONCE / rows[0].Length))
                    await InsertAsync(connection, insert, chunk);
            await transaction.CommitAsync();
        }

        return Stopwatch.GetElapsedTime(started);
    }

    private static async Task InsertAsync(NpgsqlConnection connection, string insert, object[][] rows)
    {
        await using var command = connection.CreateCommand();
        var sql = new StringBuilder(insert);
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

    private static async Task<(string Insert, int Key, List<object[]> Rows)> ReadAsync(NpgsqlConnection connection, string table, string key, long after)
    {
        await using var command = new NpgsqlCommand($"""select * from "{table}" where "{key}" > @after order by 1""", connection) { Parameters = { new NpgsqlParameter("after", after) } };
        await using var reader = await command.ExecuteReaderAsync();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return ($"""insert into "{table}" ("{string.Join("\", \"", columns)}") values """, columns.IndexOf(key), rows);
    }
}
