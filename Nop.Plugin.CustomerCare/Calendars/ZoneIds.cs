namespace Nop.Plugin.CustomerCare.Calendars;

internal static class ZoneIds
{
    /// <summary>Windows ids become IANA ids; anything else is returned trimmed. UTC is both and stays as it is.</summary>
    public static string ToIana(string? id)
    {
        var trimmed = id?.Trim() ?? string.Empty;
        if (string.Equals(trimmed, "UTC", StringComparison.OrdinalIgnoreCase))
            return "UTC";
        return TimeZoneInfo.TryConvertWindowsIdToIanaId(trimmed, out var iana) ? iana : trimmed;
    }

    /// <summary>
    /// Null for an unknown zone. Only letters, digits and _ + - / pass, because the system looks zones up as paths of files.
    /// </summary>
    public static TimeZoneInfo? Find(string ianaId) =>
        ianaId.Length > 0
        && char.IsAsciiLetter(ianaId[0])
        && ianaId.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '+' or '-' or '/')
        && TimeZoneInfo.TryFindSystemTimeZoneById(ianaId, out var zone)
            ? zone
            : null;
}
