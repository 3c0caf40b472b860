using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>Instants and days as the admin who looks at them reads them.</summary>
public sealed class UserTime(IDateTimeHelper dateTimeHelper)
{
    /// <param name="instantUtc">UTC, whatever its kind says.</param>
    public async Task<InstantModel> ShowAsync(DateTime instantUtc)
    {
        var local = await dateTimeHelper.ConvertToUserTimeAsync(DateTime.SpecifyKind(instantUtc, DateTimeKind.Utc), DateTimeKind.Utc);
        return new InstantModel(
            instantUtc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            local.ToString("g", CultureInfo.CurrentCulture));
    }

    public async Task<InstantModel?> ShowAsync(DateTime? instantUtc)
    {
        return instantUtc is { } instant ? await ShowAsync(instant) : null;
    }

    /// <summary>The first instant of a day of the reader, UTC; null for what isn't a day.</summary>
    /// <param name="day">As a date field of a browser sends it: yyyy-MM-dd.</param>
    public async Task<DateTime?> StartOfDayAsync(string? day)
    {
        return ParseDay(day) is { } date ? dateTimeHelper.ConvertToUtcTime(date.ToDateTime(TimeOnly.MinValue), await dateTimeHelper.GetCurrentTimeZoneAsync()) : null;
    }

    /// <summary>The first instant after a day of the reader, UTC; null for what isn't a day.</summary>
    public async Task<DateTime?> EndOfDayAsync(string? day)
    {
        return ParseDay(day) is { } date && date < DateOnly.MaxValue
            ? dateTimeHelper.ConvertToUtcTime(date.AddDays(1).ToDateTime(TimeOnly.MinValue), await dateTimeHelper.GetCurrentTimeZoneAsync())
            : null;
    }

    public async Task<string> ZoneNameAsync()
    {
        return (await dateTimeHelper.GetCurrentTimeZoneAsync()).Id;
    }

    public static DateOnly? ParseDay(string? day)
    {
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }
}
