using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Promises;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Admin.Guides;

/// <summary>By when a store's next contact message would be answered, by the store's own settings.</summary>
public sealed class ForecastAnswer(ISlaCatalogStore catalogs, ISettingService settings, TimeProvider clock)
{
    /// <summary>Null where the store doesn't record its contact form.</summary>
    public async Task<NextAnswer?> ExecuteAsync(Store store, string? languageCode)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (DoorPriority.Of(await settings.LoadSettingAsync<CustomerCareSettings>(store.Id), Channel.ContactForm) is not { } priority)
            return null;

        var facts = new InquiryFacts { StoreId = store.Id, Channel = Channel.ContactForm, Priority = priority, LanguageCode = languageCode };
        return NextAnswer.Of(await catalogs.LoadAsync(), facts, clock.NowUtc());
    }
}
