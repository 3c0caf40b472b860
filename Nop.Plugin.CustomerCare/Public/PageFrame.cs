using Nop.Core.Domain.Stores;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>What stands around a page: whose it is and in which language.</summary>
/// <param name="StoreUrl">Null where the store has no address that begins with http:// or https://.</param>
public sealed record PageFrame(PageWords Words, string StoreName, string? StoreUrl)
{
    internal static PageFrame Of(PageWords words, Store store)
    {
        var isWeb = Uri.TryCreate(store.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https";
        return new PageFrame(words, store.Name, isWeb ? store.Url : null);
    }
}
