using System.Reflection;
using System.Text.Json;
using Nop.Services.Plugins;

namespace DemoStore.Hosting;

/// <summary>Loads what lies in the folder Plugins, once a process: each plugin's DLL, and the DLLs beside it that the store doesn't have itself.</summary>
public static class PluginFolder
{
    /// <summary>The store's version, as plugins must list it.</summary>
    public const string StoreVersion = "4.90";

    private static readonly JsonSerializerOptions Reading = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static string Root { get; } = Path.Combine(AppContext.BaseDirectory, "Plugins");

    public static (IReadOnlyList<PluginDescriptor> Descriptors, IReadOnlyList<Assembly> Assemblies) Loaded { get; } = Load();

    public static IReadOnlyList<PluginDescriptor> Descriptors => Loaded.Descriptors;

    public static IReadOnlyList<Assembly> Assemblies => Loaded.Assemblies;

    private static (IReadOnlyList<PluginDescriptor> Descriptors, IReadOnlyList<Assembly> Assemblies) Load()
    {
        var descriptors = new List<PluginDescriptor>();
        var assemblies = new List<Assembly>();
        foreach (var folder in Directory.GetDirectories(Root).Where(folder => File.Exists(Path.Combine(folder, "plugin.json"))))
        {
            var descriptor = JsonSerializer.Deserialize<PluginDescriptor>(File.ReadAllText(Path.Combine(folder, "plugin.json")), Reading)!;
            if (!descriptor.SupportedVersions.Contains(StoreVersion))
                continue;

            descriptor.ReferencedAssembly = Assembly.LoadFrom(Path.Combine(folder, descriptor.AssemblyFileName));
            descriptor.PluginType = descriptor.ReferencedAssembly.GetTypes().First(type => typeof(IPlugin).IsAssignableFrom(type) && type is { IsClass: true, IsAbstract: false });
            descriptors.Add(descriptor);
            assemblies.Add(descriptor.ReferencedAssembly);
            assemblies.AddRange(Directory.GetFiles(folder, "*.dll").Where(file => IsMissingInStore(file, descriptor)).Select(Assembly.LoadFrom));
        }

        return (descriptors.Order().ToList(), assemblies);
    }

    private static bool IsMissingInStore(string file, PluginDescriptor descriptor)
    {
        var name = Path.GetFileName(file);
        return name != descriptor.AssemblyFileName && !File.Exists(Path.Combine(AppContext.BaseDirectory, name));
    }
}
