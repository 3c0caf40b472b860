using Mono.Cecil;

namespace Nop.Plugin.CustomerCare.Tests.Architecture;

/// <summary>What the types of some part of the plugin must not name.</summary>
/// <param name="Part">A namespace below the plugin's root, sub-namespaces included.</param>
/// <param name="Forbidden">Beginnings of full type names.</param>
internal sealed record DependencyRule(string Part, params string[] Forbidden)
{
    public IEnumerable<string> Violations(ModuleDefinition module)
    {
        return module.GetTypes().Where(type => IsIn(type.FullName, Part)).SelectMany(Violations);
    }

    private static bool IsIn(string typeName, string part)
    {
        return typeName.StartsWith(part + ".", StringComparison.Ordinal);
    }

    private IEnumerable<string> Violations(TypeDefinition type)
    {
        return NamedTypes.In(type)
            .Where(named => !IsIn(named.FullName, Part))
            .Where(named => Forbidden.Any(start => named.FullName.StartsWith(start, StringComparison.Ordinal)))
            .Select(named => $"{type.FullName} names {named.FullName}.");
    }
}
