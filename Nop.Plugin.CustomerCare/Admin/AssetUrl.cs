namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>
/// Addresses of our scripts and styles, written into the page as plain links: nopCommerce 4.80 passes what is registered with it through its bundler, which doesn't know our
/// folder. The host lets browsers keep them for a year, so each build has its own address.
/// </summary>
public static class AssetUrl
{
    private static readonly string Build = typeof(AssetUrl).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..12];

    /// <param name="file">Name inside the folder Content.</param>
    public static string Of(string file)
    {
        return $"{CustomerCareDefaults.CONTENT_PATH_ROOT}{file}?v={Build}";
    }
}
