using Nop.Plugin.CustomerCare.Data;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Schema;

/// <summary>What a database's own catalogue says of our tables: columns with type, length, collation and default, indexes with their columns in order, keys.</summary>
internal static class Catalogue
{
    /// <returns>A line each, in order.</returns>
    public static async Task<IReadOnlyList<string>> ReadAsync(StoreDatabase database)
    {
        await using var session = await database.OpenAsync();
        var lines = new List<string>();
        foreach (var sql in Queries(database.Engine))
            lines.AddRange(await session.QueryAsync<string>(sql));
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static string[] Queries(Engine engine)
    {
        return engine.Name switch
        {
            "PostgreSQL" =>
            [
                """
                select table_name || ' column ' || column_name || ' ' || data_type || ' ' || coalesce(character_maximum_length::text, '') || coalesce(numeric_precision::text, '') || ' ' || is_nullable || ' ' || coalesce(collation_name, '') || ' '
                    || coalesce(column_default, '') || ' ' || is_identity from information_schema.columns where table_schema = current_schema() and table_name like 'CustomerCare%'
                """,
                "select tablename || ' index ' || indexdef from pg_indexes where schemaname = current_schema() and tablename like 'CustomerCare%'",
                "select conrelid::regclass::text || ' constraint ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where conrelid::regclass::text like '%CustomerCare%'"
            ],
            "MySQL" =>
            [
                """
                select concat_ws(' ', table_name, 'column', column_name, column_type, is_nullable, collation_name, column_default, extra) from information_schema.columns where table_schema = database() and table_name like 'CustomerCare%'
                """,
                """
                select concat_ws(' ', table_name, 'index', index_name, non_unique, group_concat(concat(column_name, ':', coalesce(sub_part, '')) order by seq_in_index)) from information_schema.statistics
                where table_schema = database() and table_name like 'CustomerCare%' group by table_name, index_name, non_unique
                """,
                "select concat_ws(' ', table_name, 'constraint', constraint_name, constraint_type) from information_schema.table_constraints where table_schema = database() and table_name like 'CustomerCare%'"
            ],
            "SQL Server" =>
            [
                """
                select concat(table_name, ' column ', column_name, ' ', data_type, ' ', character_maximum_length, ' ', datetime_precision, ' ', is_nullable, ' ', collation_name, ' ', column_default) from information_schema.columns where table_name like 'CustomerCare%'
                """,
                """
                select concat(object_name(i.object_id), ' index ', i.name, ' ', i.is_unique, ' ', x.key_ordinal, ' ', c.name) from sys.indexes i join sys.index_columns x on x.object_id = i.object_id and x.index_id = i.index_id
                join sys.columns c on c.object_id = x.object_id and c.column_id = x.column_id where object_name(i.object_id) like 'CustomerCare%'
                """,
                "select concat(table_name, ' constraint ', constraint_name, ' ', constraint_type) from information_schema.table_constraints where table_name like 'CustomerCare%'"
            ],
            _ =>
            [
                "select m.name || ' column ' || c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' || coalesce(c.dflt_value, '') || ' ' || c.pk from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' and m.name like 'CustomerCare%'",
                """
                select m.name || ' index ' || case when l.origin = 'c' then l.name else l.origin end || ' ' || l."unique" || ' ' || (select group_concat(x.name, ',') from (select name from pragma_index_info(l.name) order by seqno) x)
                from sqlite_master m join pragma_index_list(m.name) l where m.type = 'table' and m.name like 'CustomerCare%'
                """
            ]
        };
    }
}
