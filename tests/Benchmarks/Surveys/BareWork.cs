using System.Diagnostics;
using System.Globalization;
using System.Text;
using Npgsql;

namespace Benchmarks.Surveys;

/// <summary>The least that has to be written for the same result: no rule, no lock, nothing to take up again after a crash. One process; the rows come from where they were put aside.</summary>
internal static class BareWork
{
    private const int AT_ONCE = 500;
    private const int PARAMETERS_AT_ONCE = 700;

    /// <summary>The planned rows in inserts of many, one transaction for some hundred.</summary>
    public static async Task<TimeSpan> InsertAsync(string connectionString)
    {
        await using var connection = await OpenAsync(connectionString);
        var watch = new Stopwatch();
        for (long after = 0; await NextAsync(connection, after) is { } last; after = last)
        {
            var tables = new[]
            {
                (Name: "CustomerCareInvitation", Rows: await ReadAsync(connection, $"""select * from bench_invitation where "Id" > {after} and "Id" <= {last} order by "Id" """)),
                (Name: "CustomerCareInvitationPart", Rows: await ReadAsync(connection, $"""select * from bench_part where "InvitationId" > {after} and "InvitationId" <= {last}"""))
            };
            watch.Start();
            await using var transaction = await connection.BeginTransactionAsync();
            foreach (var (name, (columns, rows)) in tables)
                foreach (var some in rows.Chunk(PARAMETERS_AT_ONCE / columns.Count))
                    await InsertAsync(connection, name, columns, some);
            await transaction.CommitAsync();
            watch.Stop();
        }

        return watch.Elapsed;
    }

    /// <summary>For each mail one row of the queue and one changed invitation, each on its own.</summary>
    public static async Task<TimeSpan> SendAsync(string connectionString)
    {
        await using var connection = await OpenAsync(connectionString);
        var (_, mails) = await ReadAsync(connection, """select "Id", "RecipientEmail" from bench_invitation order by "Id" """);
        var watch = Stopwatch.StartNew();
        foreach (var mail in mails)
        {
            var queued = await StandInQueue.InsertAsync(connection, (string)mail[1], "mail");
            await using var command = new NpgsqlCommand(
                """update "CustomerCareInvitation" set "Status" = 'sent', "SentOnUtc" = @on, "DueOnUtc" = null, "QueuedEmailId" = @mail where "Id" = @id""", connection);
            command.Parameters.AddWithValue("on", DateTime.SpecifyKind(DateTime.UtcNow, DateTimeKind.Unspecified));
            command.Parameters.AddWithValue("mail", queued);
            command.Parameters.AddWithValue("id", mail[0]);
            await command.ExecuteNonQueryAsync();
        }

        return watch.Elapsed;
    }

    private static async Task<NpgsqlConnection> OpenAsync(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<long?> NextAsync(NpgsqlConnection connection, long after)
    {
        await using var command = new NpgsqlCommand($"""select max("Id") from (select "Id" from bench_invitation where "Id" > {after} order by "Id" limit {AT_ONCE}) next""", connection);
        return await command.ExecuteScalarAsync() as long?;
    }

    private static async Task<(List<string> Columns, List<object[]> Rows)> ReadAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
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

    private static async Task InsertAsync(NpgsqlConnection connection, string table, List<string> columns, object[][] rows)
    {
        await using var command = connection.CreateCommand();
        var sql = new StringBuilder($"""insert into "{table}" ("{string.Join("\", \"", columns)}") values """);
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
}
