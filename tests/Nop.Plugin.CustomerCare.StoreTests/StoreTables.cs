using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>
/// The tables of the store, for what no page of it shows: the demo store's own file, or the PostgreSQL database that CUSTOMERCARE_STORE_POSTGRES leads to. Names stand as [Name], parameters as @name.
/// </summary>
internal static class StoreTables
{
    private static readonly string? PostgreSql = Environment.GetEnvironmentVariable("CUSTOMERCARE_STORE_POSTGRES") is { Length: > 0 } text ? text : null;

    /// <summary>Why they can't be read; null if they can.</summary>
    public static string? WhyMissing => StoreUnderTest.DatabaseFile is null && PostgreSql is null
        ? "What this step needs stands in the store's tables only: CUSTOMERCARE_STORE_POSTGRES doesn't name its database."
        : null;

    public static void Execute(string sql, params (string Name, object Value)[] values)
    {
        using var connection = Open();
        using var command = Command(connection, sql, values);
        command.ExecuteNonQuery();
    }

    /// <returns>0 where there is no row, or null in it.</returns>
    public static long Number(string sql, params (string Name, object Value)[] values)
    {
        return Scalar(sql, values) is { } value ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : 0;
    }

    /// <returns>Null where there is no row, or null in it.</returns>
    public static string? Text(string sql, params (string Name, object Value)[] values)
    {
        return (string?)Scalar(sql, values);
    }

    /// <summary>The first column of each row, without blanks around it.</summary>
    public static IReadOnlyList<string> Lines(string sql, params (string Name, object Value)[] values)
    {
        using var connection = Open();
        using var command = Command(connection, sql, values);
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
            lines.Add(reader.GetString(0).Trim());

        return lines;
    }

    private static object? Scalar(string sql, (string Name, object Value)[] values)
    {
        using var connection = Open();
        using var command = Command(connection, sql, values);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    private static DbConnection Open()
    {
        DbConnection connection = PostgreSql is null ? new SqliteConnection($"Data Source={StoreUnderTest.DatabaseFile};Pooling=False") : new NpgsqlConnection(PostgreSql);
        connection.Open();
        return connection;
    }

    private static DbCommand Command(DbConnection connection, string sql, (string Name, object Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = PostgreSql is null ? sql : sql.Replace('[', '"').Replace(']', '"');
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = PostgreSql is null && value is DateTime instant ? instant.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
