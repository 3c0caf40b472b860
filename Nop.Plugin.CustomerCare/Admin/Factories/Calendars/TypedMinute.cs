using System.Globalization;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Calendars;

/// <summary>A minute of the reader's own time, as a date-and-time field of a browser takes and sends it: yyyy-MM-ddTHH:mm.</summary>
public sealed class TypedMinute(IDateTimeHelper dateTimeHelper, TimeProvider clock)
{
    private const string FORMAT = "yyyy-MM-dd'T'HH:mm";

    /// <summary>Seconds, which some browsers send, are left out.</summary>
    private static readonly string[] Formats = [FORMAT, "yyyy-MM-dd'T'HH:mm:ss"];

    public async Task<string> NowAsync()
    {
        var local = await dateTimeHelper.ConvertToUserTimeAsync(clock.GetUtcNow().UtcDateTime, DateTimeKind.Utc);
        return local.ToString(FORMAT, CultureInfo.InvariantCulture);
    }

    /// <summary>Its first second, UTC; null for what isn't a minute, or is one that the reader's clocks left out.</summary>
    public async Task<DateTime?> StartAsync(string? text)
    {
        if (!DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var typed))
            return null;

        var minute = new DateTime(typed.Year, typed.Month, typed.Day, typed.Hour, typed.Minute, 0, DateTimeKind.Unspecified);
        var zone = await dateTimeHelper.GetCurrentTimeZoneAsync();
        return zone.IsInvalidTime(minute) ? null : DateTime.SpecifyKind(dateTimeHelper.ConvertToUtcTime(minute, zone), DateTimeKind.Utc);
    }

    /// <summary>
    /// The instant, UTC; null for what isn't a minute. Its last second, because what was answered within a minute was asked before; the present where the minute isn't over. A minute still to
    /// come stays one.
    /// </summary>
    public async Task<DateTime?> ReadAsync(string? text)
    {
        if (await StartAsync(text) is not { } startUtc)
            return null;

        var lastUtc = startUtc.AddSeconds(59);
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        return lastUtc > nowUtc && startUtc <= nowUtc ? nowUtc : lastUtc;
    }
}
