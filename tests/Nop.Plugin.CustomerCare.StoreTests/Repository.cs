namespace Nop.Plugin.CustomerCare.StoreTests;

internal static class Repository
{
#if DEBUG
    public const string Configuration = "Debug";
#else
    public const string Configuration = "Release";
#endif

    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CustomerCare.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"No CustomerCare.sln above {AppContext.BaseDirectory}.");
    }
}
