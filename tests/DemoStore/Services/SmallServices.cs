using System.Globalization;
using System.Text.Json;
using Nop.Services.Common;
using Nop.Services.Helpers;
using Nop.Services.Logging;
using Nop.Services.Vendors;

namespace DemoStore.Services;

public sealed class VendorService(Entities<Vendor> vendors) : IVendorService
{
    public async Task<Vendor> GetVendorByIdAsync(int vendorId)
    {
        return (await vendors.FindAsync(vendorId))!;
    }
}

public sealed class AddressService(Entities<Address> addresses) : IAddressService
{
    public async Task<Address> GetAddressByIdAsync(int addressId)
    {
        return (await addresses.FindAsync(addressId))!;
    }
}

public sealed class GenericAttributeService(Entities<GenericAttribute> attributes, TimeProvider clock) : IGenericAttributeService
{
    public Task<TProp> GetAttributeAsync<T, TProp>(int entityId, string key, int storeId = 0, TProp defaultValue = default!)
    {
        return FindAsync(entityId, typeof(T).Name, key, storeId, defaultValue);
    }

    public Task<T> GetAttributeAsync<T>(BaseEntity entity, string key, int storeId = 0, T defaultValue = default!)
    {
        return FindAsync(entity.Id, entity.GetType().Name, key, storeId, defaultValue);
    }

    public async Task SaveAttributeAsync<T>(BaseEntity entity, string key, T value, int storeId = 0)
    {
        foreach (var old in await RowsAsync(entity.Id, entity.GetType().Name, key, storeId))
            await attributes.DeleteAsync(old, false);

        await attributes.InsertAsync(
            new GenericAttribute
            {
                EntityId = entity.Id,
                KeyGroup = entity.GetType().Name,
                Key = key,
                StoreId = storeId,
                Value = JsonSerializer.Serialize(value),
                CreatedOrUpdatedDateUTC = clock.GetUtcNow().UtcDateTime
            },
            false);
    }

    private async Task<T> FindAsync<T>(int id, string keyGroup, string key, int storeId, T defaultValue)
    {
        var row = (await RowsAsync(id, keyGroup, key, storeId)).FirstOrDefault();
        return row is null ? defaultValue : JsonSerializer.Deserialize<T>(row.Value)!;
    }

    private Task<List<GenericAttribute>> RowsAsync(int id, string keyGroup, string key, int storeId)
    {
        return attributes.ListAsync(
            "\"EntityId\" = @id and \"KeyGroup\" = @keyGroup and \"Key\" = @key and \"StoreId\" = @storeId", new { id, keyGroup, key, storeId });
    }
}

/// <summary>Writes to the table Log, as the admin's page "Log" shows it; errors also to standard error.</summary>
public sealed class LogService(Entities<Log> rows, IHttpContextAccessor http, TimeProvider clock) : ILogger
{
    public bool IsEnabled(LogLevel level)
    {
        return level != LogLevel.Debug;
    }

    public async Task InsertLogAsync(LogLevel logLevel, string shortMessage, string? fullMessage = "", Customer? customer = null)
    {
        if (logLevel >= LogLevel.Error)
            await Console.Error.WriteLineAsync($"{logLevel}: {shortMessage}");

        var entry = new Log
        {
            LogLevelId = (int)logLevel,
            ShortMessage = shortMessage,
            FullMessage = fullMessage,
            CustomerId = customer?.Id,
            PageUrl = http.HttpContext?.Request.Path,
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        };
        await rows.InsertAsync(entry, false);
    }

    public Task ErrorAsync(string message, Exception? exception = null, Customer? customer = null)
    {
        return InsertLogAsync(LogLevel.Error, message, exception?.ToString(), customer);
    }

    public Task InformationAsync(string message, Exception? exception = null, Customer? customer = null)
    {
        return InsertLogAsync(LogLevel.Information, message, exception?.ToString(), customer);
    }

    public Task WarningAsync(string message, Exception? exception = null, Customer? customer = null)
    {
        return InsertLogAsync(LogLevel.Warning, message, exception?.ToString(), customer);
    }

    public void Error(string message, Exception? exception = null, Customer? customer = null)
    {
        ErrorAsync(message, exception, customer).GetAwaiter().GetResult();
    }

    public void Information(string message, Exception? exception = null, Customer? customer = null)
    {
        InformationAsync(message, exception, customer).GetAwaiter().GetResult();
    }

    public void Warning(string message, Exception? exception = null, Customer? customer = null)
    {
        WarningAsync(message, exception, customer).GetAwaiter().GetResult();
    }
}

public sealed class CustomerActivityService(Entities<ActivityLog> rows, Entities<ActivityLogType> types, IWorkContext workContext, TimeProvider clock)
    : ICustomerActivityService
{
    public async Task<IList<ActivityLogType>> GetAllActivityTypesAsync()
    {
        return await types.ListAsync();
    }

    public async Task<ActivityLog> InsertActivityAsync(string systemKeyword, string comment, BaseEntity? entity = null)
    {
        return await InsertActivityAsync(await workContext.GetCurrentCustomerAsync(), systemKeyword, comment, entity);
    }

    public async Task<ActivityLog> InsertActivityAsync(Customer customer, string systemKeyword, string comment, BaseEntity? entity = null)
    {
        var type = (await types.ListAsync("\"SystemKeyword\" = @systemKeyword", new { systemKeyword })).FirstOrDefault();
        if (type is not { Enabled: true } || customer.SystemName == NopCustomerDefaults.SearchEngineCustomerName)
            return null!;

        return await rows.InsertAsync(new ActivityLog
        {
            ActivityLogTypeId = type.Id,
            CustomerId = customer.Id,
            Comment = comment,
            EntityId = entity?.Id,
            EntityName = entity?.GetType().Name,
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        });
    }
}

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

public sealed class WebHelper(IHttpContextAccessor http, IStoreContext stores) : IWebHelper
{
    public string GetCurrentIpAddress()
    {
        return http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "";
    }

    public string GetRawUrl(HttpRequest request)
    {
        return $"{request.PathBase}{request.Path}{request.QueryString}";
    }

    public string GetStoreLocation(bool? useSsl = null)
    {
        return http.HttpContext?.Request is { } request ? $"{request.Scheme}://{request.Host}/" : stores.GetCurrentStore().Url;
    }

    public string GetThisPageUrl(bool includeQueryString, bool? useSsl = null, bool lowercaseUrl = false)
    {
        var request = http.HttpContext!.Request;
        var url = GetStoreLocation().TrimEnd('/') + request.Path + (includeQueryString ? request.QueryString : "");
        return lowercaseUrl ? url.ToLower(CultureInfo.InvariantCulture) : url;
    }

    public bool IsAjaxRequest(HttpRequest request)
    {
        return request.Headers.XRequestedWith == "XMLHttpRequest";
    }

    public bool IsCurrentConnectionSecured()
    {
        return http.HttpContext?.Request.IsHttps == true;
    }
}
