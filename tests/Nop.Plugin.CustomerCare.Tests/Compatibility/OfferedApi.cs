using Mono.Cecil;

namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

/// <summary>The whole API that lies in a folder.</summary>
internal static class OfferedApi
{
    /// <param name="folder">Holds a host's Nop.*.dll, or listings of their API.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FileNotFoundException">It holds neither.</exception>
    public static IReadOnlyList<ApiMember> Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no folder {folder}.");

        var assemblies = HostAssemblies.Names.Select(name => Path.Combine(folder, $"{name}.dll")).Where(File.Exists).ToList();
        IReadOnlyList<ApiMember> offered = assemblies.Count > 0
            ? [.. assemblies.SelectMany(path => AssemblyApi.Read(ModuleDefinition.ReadModule(path)))]
            : [.. Directory.EnumerateFiles(folder, "*.txt").SelectMany(File.ReadLines).Where(ApiMember.IsLine).Select(ApiMember.Parse)];
        return offered.Count > 0 ? offered : throw new FileNotFoundException($"{folder} holds neither Nop.*.dll nor listings of their API (*.txt).");
    }
}
