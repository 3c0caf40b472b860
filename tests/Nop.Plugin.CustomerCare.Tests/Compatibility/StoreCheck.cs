namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

/// <summary>What a store's own assemblies lack of what the plugin needs.</summary>
internal static class StoreCheck
{
    /// <summary>The plugin's own; one reader at a time.</summary>
    public static Lazy<Mono.Cecil.ModuleDefinition> Views { get; } = new(() => ViewCompiler.Compile(Repository.PluginFolder, ViewCompiler.ViewsIn(Repository.PluginFolder)));

    /// <param name="name">How messages call it.</param>
    /// <returns>A sentence each, none if nothing is missing.</returns>
    public static IReadOnlyList<string> Misses(string name, IEnumerable<ApiMember> offered)
    {
        var api = new RecordedApi(name, offered.DistinctBy(member => member.Id));
        var plugin = Repository.ReadModule("Nop.Plugin.CustomerCare");
        return
        [
            .. HostAssemblies.Names.Select(Repository.ReadModule).SelectMany(slice => SliceCheck.Misses(slice, api))
                .Concat(ReferenceCheck.Misses(plugin, api))
                .Concat(ReferenceCheck.Misses(Views.Value, api))
                .Concat(ContractCheck.Misses(plugin, api))
                .Distinct()
        ];
    }
}
