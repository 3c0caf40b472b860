using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla.Promises;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>An acknowledgement for somebody who wants to see it: a made-up inquiry, whose links open nothing.</summary>
public sealed class AcknowledgementSample(AcknowledgementComposer composer, MailWords words, TimeProvider clock)
{
    private const int NUMBER = 1001;

    // No inquiry has it, so that what is signed for it fits none.
    private const string TOKEN = "0000000000000000";

    /// <param name="language">One that the store offers; null where it has none.</param>
    /// <returns>Null where the owner has switched the template off.</returns>
    /// <exception cref="InvalidOperationException">The store has no mail account.</exception>
    public async Task<QueuedEmail?> ComposeAsync(Store store, Language? language, Promise promise)
    {
        ArgumentNullException.ThrowIfNull(store);
        var inquiry = new Inquiry
        {
            Id = NUMBER,
            SourceKey = SourceKey.Of("sample"),
            ThreadToken = TOKEN,
            Channel = Channel.ContactForm,
            StoreId = store.Id,
            RequesterName = await words.GetAsync("Plugins.CustomerCare.Mail.Survey.SampleName", language),
            RequesterEmail = "customer@example.com",
            LanguageCode = language?.UniqueSeoCode,
            Subject = await words.GetAsync("Plugins.CustomerCare.Guide.Mail.SampleSubject", language)
        };
        return await composer.ComposeAsync(inquiry, promise, clock.GetUtcNow().UtcDateTime);
    }
}
