using Nop.Services.Helpers;

namespace DemoStore.Services;

/// <summary>One zone for everybody: the store's.</summary>
public sealed class DateTimeHelper : IDateTimeHelper
{
    public TimeZoneInfo DefaultStoreTimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Warsaw");

    public Task<DateTime> ConvertToUserTimeAsync(DateTime dt, DateTimeKind sourceDateTimeKind)
    {
        var utc = sourceDateTimeKind == DateTimeKind.Utc ? DateTime.SpecifyKind(dt, DateTimeKind.Utc) : dt.ToUniversalTime();
        return Task.FromResult(TimeZoneInfo.ConvertTimeFromUtc(utc, DefaultStoreTimeZone));
    }

    public DateTime ConvertToUtcTime(DateTime dt, TimeZoneInfo sourceTimeZone)
    {
        return TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(dt, DateTimeKind.Unspecified), sourceTimeZone);
    }

    public Task<TimeZoneInfo> GetCurrentTimeZoneAsync()
    {
        return Task.FromResult(DefaultStoreTimeZone);
    }

    public Task<TimeZoneInfo> GetCustomerTimeZoneAsync(Customer customer)
    {
        return Task.FromResult(DefaultStoreTimeZone);
    }

    public System.Collections.ObjectModel.ReadOnlyCollection<TimeZoneInfo> GetSystemTimeZones()
    {
        return TimeZoneInfo.GetSystemTimeZones();
    }
}
