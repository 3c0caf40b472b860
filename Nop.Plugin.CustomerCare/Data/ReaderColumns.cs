using System.Data.Common;
using System.Globalization;

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

    /// <summary>What an engine's count() gives, in whichever width; none is 0.</summary>
    public static int Count(this DbDataReader reader, int column)
    {
        return reader.IsDBNull(column) ? 0 : Convert.ToInt32(reader.GetValue(column), CultureInfo.InvariantCulture);
    }

    public static DateTime? Instant(this DbDataReader reader, int column)
    {
        return reader.IsDBNull(column) ? null : reader.GetDateTime(column).AsUtc();
    }
}
