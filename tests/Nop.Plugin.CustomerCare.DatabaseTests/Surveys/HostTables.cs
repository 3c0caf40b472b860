using System.Globalization;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.SelfCheck;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

/// <summary>The host's tables with exactly those columns that build/api/tables.txt says our SQL reads: reading another one fails.</summary>
internal static class HostTables
{
    private static ILookup<string, string> Columns => HostColumns.Expected;

    public static async Task CreateAsync(StoreDatabase database)
    {
        await using var session = await database.OpenAsync();
        foreach (var table in Columns)
            await session.ExecuteAsync($"create table [{table.Key}] ({string.Join(", ", table.Select(column => $"[{column}] {TypeOf(column, database.Engine)} null"))})");
    }

    public static async Task InsertAsync(StoreDatabase database, string table, params (string Column, object? Value)[] values)
    {
        await using var session = await database.OpenAsync();
        var parameters = new SqlParameters();
        foreach (var (column, value) in values)
            parameters[column] = value;
        await session.ExecuteAsync(
            $"insert into [{table}] ({string.Join(", ", values.Select(value => $"[{value.Column}]"))}) values ({string.Join(", ", values.Select(value => "@" + value.Column))})", parameters);
    }

    public static async Task UpdateAsync(StoreDatabase database, string table, int id, string column, object? value)
    {
        await using var session = await database.OpenAsync();
        await session.ExecuteAsync($"update [{table}] set [{column}] = @value where [Id] = @id", new SqlParameters { ["id"] = id, ["value"] = value });
    }

    private static string TypeOf(string column, Engine engine)
    {
        if (column.EndsWith("Id", StringComparison.Ordinal) || column.EndsWith("_Id", StringComparison.Ordinal))
            return "integer";
        if (column.EndsWith("Utc", StringComparison.Ordinal))
            return engine is PostgreSqlEngine ? "timestamp" : engine is SqlServerEngine ? "datetime2(6)" : engine is MySqlEngine ? "datetime(6)" : "text";
        if (column is "Quantity" or "Rating" or "SentTries")
            return "integer";
        if (column is "Body" or "Text" or "Note" or "ReviewText" or "StaffNotes" or "CustomerComments" or "RequestDetails")
            return engine is SqlServerEngine ? "nvarchar(max)" : engine is MySqlEngine ? "longtext" : "text";
        if (column is "Deleted" or "Active" or "DisplayToCustomer")
            return engine is SqlServerEngine ? "bit" : "boolean";

        return column is "OrderTotal" or "RefundedAmount" ? "decimal(18,4)" : engine is PostgreSqlEngine ? "text" : string.Create(CultureInfo.InvariantCulture, $"varchar({200})");
    }
}
