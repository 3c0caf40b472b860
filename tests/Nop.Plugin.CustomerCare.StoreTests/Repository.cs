namespace Nop.Plugin.CustomerCare.StoreTests;

internal static class Repository
{
#if DEBUG
    public const string Configuration = "Debug";
#else
    public const string Configuration = "Release";
#endif

    public static string Root { get; } = Find();

    /// <summary>The script of axe-core; there once the demo store is built.</summary>
    public static string AxeCore { get; } = Path.Combine(Root, "tests", "DemoStore", "node_modules", "axe-core", "axe.min.js");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CustomerCare.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"No CustomerCare.sln above {AppContext.BaseDirectory}.");
    }
}
