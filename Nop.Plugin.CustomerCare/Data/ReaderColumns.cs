using System.Data.Common;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Columns that may be null, as a reader of any engine gives them.</summary>
internal static class ReaderColumns
{
    public static string? Text(this DbDataReader reader, int column)
    {
        return reader.IsDBNull(column) ? null : reader.GetString(column);
    }

    public static int? Number(this DbDataReader reader, int column)
    {
        return reader.IsDBNull(column) ? null : reader.GetInt32(column);
    }

    public static long? LongNumber(this DbDataReader reader, int column)
    {
        return reader.IsDBNull(column) ? null : reader.GetInt64(column);
    }

    public static DateTime? Instant(this DbDataReader reader, int column)
    {
        return reader.IsDBNull(column) ? null : reader.GetDateTime(column).AsUtc();
    }
}
