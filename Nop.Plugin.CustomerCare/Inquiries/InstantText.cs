using System.Globalization;

namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>Instants inside the values of events: UTC, microseconds, always the same length.</summary>
internal static class InstantText
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    public static string Of(DateTime utc)
    {
        return utc.ToString(Format, CultureInfo.InvariantCulture);
    }

    public static bool TryParse(string? text, out DateTime utc)
    {
        return DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out utc);
    }

    /// <exception cref="FormatException">The text is none of ours.</exception>
    public static DateTime Parse(string text)
    {
        return DateTime.ParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
    }
}
