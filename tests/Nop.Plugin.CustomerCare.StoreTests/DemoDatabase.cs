using Microsoft.Data.Sqlite;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>The demo store's own file, for what no page of a store shows.</summary>
internal static class DemoDatabase
{
    public static void Execute(string sql, params (string Name, object Value)[] values)
    {
        using var connection = Open();
        using var command = Command(connection, sql, values);
        command.ExecuteNonQuery();
    }

    /// <returns>The default where there is no row, or null in it.</returns>
    public static T? Scalar<T>(string sql, params (string Name, object Value)[] values)
    {
        using var connection = Open();
        using var command = Command(connection, sql, values);
        var value = command.ExecuteScalar();
        return value is null or DBNull ? default : (T)value;
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

    private static SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={StoreUnderTest.DatabaseFile};Pooling=False");
        connection.Open();
        return connection;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, (string Name, object Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
