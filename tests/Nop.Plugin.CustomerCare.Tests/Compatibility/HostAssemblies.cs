using Mono.Cecil;

namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

/// <summary>Tells the host's own assemblies and types from everybody else's.</summary>
internal static class HostAssemblies
{
    public static readonly string[] Names = ["Nop.Core", "Nop.Data", "Nop.Services", "Nop.Web.Framework", "Nop.Web"];

    public static bool IsHosts(this TypeReference type)
    {
        var scope = type.GetElementType().Scope;
        var assembly = scope is ModuleDefinition module ? module.Assembly.Name.Name : scope.Name;
        return Names.Contains(assembly);
    }

    /// <summary>The type itself and all it derives from, nearest first.</summary>
    public static IEnumerable<TypeDefinition> WithBases(this TypeDefinition type)
    {
        for (var each = type; each is not null; each = each.BaseType?.Resolve())
            yield return each;
    }
}
