using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>The one who wrote: language, local time, the way they want to be reached.</summary>
public sealed class AsideCustomer(ICustomerService customers, StoreChoices store, TimeProvider clock)
{
    /// <returns>Null if nothing is known.</returns>
    public async Task<AsideModel.CustomerModel?> PrepareAsync(Inquiry inquiry, string? preferredChannel)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var customer = inquiry.CustomerId is { } id ? await customers.GetCustomerByIdAsync(id) : null;
        var account = customer is { Deleted: false } ? customer : null;
        var model = new AsideModel.CustomerModel(account?.Id, await LanguageAsync(inquiry.LanguageCode), LocalTime(account?.TimeZoneId), preferredChannel);
        return model is { CustomerId: null, Language: null, LocalTime: null, PreferredChannel: null } ? null : model;
    }

    private async Task<string?> LanguageAsync(string? code)
    {
        if (string.IsNullOrWhiteSpace(code))
            return null;

        var name = (await store.LanguagesAsync()).FirstOrDefault(language => string.Equals(language.Value, code, StringComparison.OrdinalIgnoreCase))?.Text;
        return string.IsNullOrWhiteSpace(name) || string.Equals(name, code, StringComparison.OrdinalIgnoreCase) ? LanguageName.Of(code) : name;
    }

    // The host stores the zone that a customer chose; nobody knows the others'.
    private string? LocalTime(string? zoneId)
    {
        return !string.IsNullOrWhiteSpace(zoneId) && TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out var zone)
            ? $"{TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).ToString("t", CultureInfo.CurrentCulture)} ({zone.Id})"
            : null;
    }
}
