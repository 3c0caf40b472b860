using Nop.Core.Domain.Stores;

namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>Addresses under a store's own, never under that of the request that happens to run.</summary>
internal static class StoreAddress
{
    /// <param name="path">Without a slash at the beginning; nothing in it needs encoding.</param>
    /// <exception cref="InvalidOperationException">The store has no usable address; the message tells an admin where to mend it.</exception>
    public static string Of(Store store, string path)
    {
        if (!Uri.TryCreate(store.Url?.Trim(), UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            throw new InvalidOperationException($"The store {store.Id} has the address \"{store.Url}\", to which no link can lead. Change it under Configuration, Stores.");

        // A host with letters of other alphabets is written in the form that every mail program understands.
        var own = new UriBuilder(url.Scheme, url.IdnHost, url.IsDefaultPort ? -1 : url.Port, url.AbsolutePath.TrimEnd('/') + "/" + path);
        if (store.SslEnabled)
            own.Scheme = Uri.UriSchemeHttps;
        return own.Uri.AbsoluteUri;
    }
}
