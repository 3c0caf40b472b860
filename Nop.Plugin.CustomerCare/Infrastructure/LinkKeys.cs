using Nop.Plugin.CustomerCare.Inquiries.Links;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>The store's key for signed links, made at installation.</summary>
public sealed class LinkKeys(ISettingService settings) : IErasureKey
{
    /// <exception cref="InvalidOperationException">There is no key; the message says how to get one.</exception>
    public async Task<SignedLink> LoadAsync()
    {
        return new SignedLink(await ReadBytesAsync());
    }

    /// <inheritdoc cref="LoadAsync"/>
    public async Task<ErasureKey> ReadAsync()
    {
        return new ErasureKey(await ReadBytesAsync());
    }

    private async Task<byte[]> ReadBytesAsync()
    {
        return (await settings.LoadSettingAsync<CustomerCareSettings>()).LinkKey is { Length: > 0 } key
            ? Convert.FromBase64String(key)
            : throw new InvalidOperationException("Customer care has no key for its links yet. It makes one when its installation is completed; restart the store if that takes longer than a few minutes.");
    }
}
