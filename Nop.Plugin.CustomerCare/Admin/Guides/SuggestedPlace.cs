using Nop.Plugin.CustomerCare.Calendars.Holidays;

namespace Nop.Plugin.CustomerCare.Admin.Guides;

/// <summary>Where a shop probably is: only ever a suggestion in a field.</summary>
/// <param name="TimeZoneId">An IANA zone.</param>
/// <param name="Country">Null for a country whose holidays aren't computed, and where nothing tells.</param>
public sealed record SuggestedPlace(string TimeZoneId, HolidayCountry? Country)
{
    private static readonly string[] NoPlace = ["UTC", "Etc/UTC", "Etc/GMT", "GMT", "Etc/UCT", "Etc/Universal", "Etc/Zulu"];

    private static readonly string[] American =
    [
        "America/New_York", "America/Detroit", "America/Chicago", "America/Denver", "America/Boise", "America/Phoenix", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu"
    ];

    /// <param name="timeZoneId">What the store's opening hours have now.</param>
    /// <param name="culture">Of the store's own language, as "pl-PL"; null if it has none. Speaks only where the zone says nothing, as on a server that runs on UTC.</param>
    public static SuggestedPlace Of(string timeZoneId, string? culture)
    {
        ArgumentNullException.ThrowIfNull(timeZoneId);
        var zone = NoPlace.Contains(timeZoneId, StringComparer.OrdinalIgnoreCase) ? ZoneOf(culture) ?? timeZoneId : timeZoneId;
        return new SuggestedPlace(zone, CountryOf(zone));
    }

    private static string? ZoneOf(string? culture) => culture?.ToUpperInvariant() switch
    {
        "PL" or "PL-PL" => "Europe/Warsaw",
        "DE" or "DE-DE" => "Europe/Berlin",
        "EN-GB" => "Europe/London",
        _ => null
    };

    private static HolidayCountry? CountryOf(string zone)
    {
        return zone switch
        {
            "Europe/Warsaw" or "Poland" => HolidayCountry.Poland,
            "Europe/Berlin" or "Europe/Busingen" => HolidayCountry.Germany,
            "Europe/London" or "GB" => HolidayCountry.England,
            _ => American.Contains(zone) || zone.StartsWith("US/", StringComparison.Ordinal) || zone.StartsWith("America/Indiana/", StringComparison.Ordinal)
                ? HolidayCountry.UnitedStates
                : null
        };
    }
}
