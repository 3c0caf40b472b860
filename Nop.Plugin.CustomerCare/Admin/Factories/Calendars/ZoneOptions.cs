using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Calendars;

/// <summary>The time zones a calendar can have, by their IANA names, each with what it is ahead of UTC at an instant.</summary>
public static class ZoneOptions
{
    /// <summary>In order of name, each once.</summary>
    /// <param name="nowUtc">UTC.</param>
    public static IReadOnlyList<SelectListItem> At(DateTime nowUtc)
    {
        return [.. TimeZoneInfo.GetSystemTimeZones()
            .Select(zone => (Name: Name(zone), Offset: zone.GetUtcOffset(nowUtc)))
            .Where(zone => zone.Name.Contains('/', StringComparison.Ordinal) || zone.Name == "UTC")
            .DistinctBy(zone => zone.Name)
            .OrderBy(zone => zone.Name, StringComparer.Ordinal)
            .Select(zone => new SelectListItem(Text(zone.Offset), zone.Name))];
    }

    /// <summary>UTC+01:00 and so on.</summary>
    public static string Text(TimeSpan offset)
    {
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{offset:hh\\:mm}");
    }

    // Windows knows its own names.
    private static string Name(TimeZoneInfo zone)
    {
        return zone.HasIanaId ? zone.Id : TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana) ? iana : zone.Id;
    }
}
