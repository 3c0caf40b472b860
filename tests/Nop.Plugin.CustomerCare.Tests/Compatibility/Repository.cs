using Mono.Cecil;

namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

/// <summary>Where the things under test lie.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PluginFolder => Path.Combine(Root, "Nop.Plugin.CustomerCare");

    public static IReadOnlyList<RecordedApi> RecordedVersions()
    {
        return Directory.GetDirectories(Path.Combine(Root, "build", "api"), "?.??").Order().Select(RecordedApi.Load).ToList();
    }

    public static ModuleDefinition ReadModule(string assemblyName)
    {
        return ModuleDefinition.ReadModule(PathOf(assemblyName), new ReaderParameters { AssemblyResolver = Resolver() });
    }

    public static string PathOf(string assemblyName)
    {
        return Path.Combine(AppContext.BaseDirectory, $"{assemblyName}.dll");
    }

    public static IAssemblyResolver Resolver()
    {
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        foreach (var type in new[] { typeof(object), typeof(Microsoft.AspNetCore.Mvc.Controller) })
            resolver.AddSearchDirectory(Path.GetDirectoryName(type.Assembly.Location));

        return resolver;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CustomerCare.sln")))
            folder = folder.Parent;

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No CustomerCare.sln above {AppContext.BaseDirectory}.");
    }
}
