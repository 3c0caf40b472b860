using System.Globalization;
using Benchmarks.Rebuild;

namespace Benchmarks.Sizing;

/// <summary>Bytes on disk for each inquiry, tables and indexes apart, after a vacuum.</summary>
internal static class StorageSizing
{
    private const string BYTES =
        """
        select coalesce(sum({SIZE}(c.oid)), 0)::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname = 'public' and c.relname like 'CustomerCare%' and {WHICH}
        """;

    private static readonly (string Name, string Which)[] Parts =
    [
        ("inquiries", "c.relname = 'CustomerCareInquiry'"),
        ("their log, short texts", "c.relname = 'CustomerCareInquiryEvent'"),
        ("their clocks", "c.relname = 'CustomerCareSlaClock'"),
        ("their surveys", "(c.relname like 'CustomerCareInvitation%' or c.relname like 'CustomerCareSurvey%')"),
        ("all our tables", "true")
    ];

    private static readonly (string Name, string Table)[] Counted =
    [
        ("lines of the log", "CustomerCareInquiryEvent"), ("clocks", "CustomerCareSlaClock"), ("survey invitations", "CustomerCareInvitation"), ("answers", "CustomerCareSurveyResponse")
    ];

    public static async Task<IReadOnlyList<SizeFigure>> MeasureAsync(BenchDatabase database, int size)
    {
        var figures = new List<SizeFigure>();
        foreach (var (name, table) in Counted)
            figures.Add(new SizeFigure($"Rows: {name}", "each", await CountAsync(database, table) / size));
        foreach (var (name, which) in Parts)
        {
            figures.Add(new SizeFigure($"Storage: {name}", "bytes each", await ReadAsync(database, "pg_table_size", which) / size));
            figures.Add(new SizeFigure($"Storage: {name}, indexes", "bytes each", await ReadAsync(database, "pg_indexes_size", which) / size));
        }

        figures.Add(new SizeFigure("Storage: all, with indexes", "MB", (await ReadAsync(database, "pg_total_relation_size", "true")) / 1048576));
        return figures;
    }

    private static async Task<double> CountAsync(BenchDatabase database, string table)
    {
        return double.Parse((await database.ReadTextAsync($"""select count(*)::text from "{table}" """))!, CultureInfo.InvariantCulture);
    }

    private static async Task<double> ReadAsync(BenchDatabase database, string function, string which)
    {
        var text = await database.ReadTextAsync(BYTES.Replace("{SIZE}", function, StringComparison.Ordinal).Replace("{WHICH}", which, StringComparison.Ordinal));
        return double.Parse(text!, CultureInfo.InvariantCulture);
    }
}
