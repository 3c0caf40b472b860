using Mono.Cecil;

namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

/// <summary>
/// Whether what an assembly derives from and implements is the same in a recorded version: nothing left to implement there,
/// nothing overridden that is not there.
/// </summary>
internal static class ContractCheck
{
    public static IEnumerable<string> Misses(ModuleDefinition module, RecordedApi api)
    {
        var types = module.GetTypes().ToList();
        return types.SelectMany(type => InterfaceMisses(type, api))
            .Concat(types.SelectMany(type => AbstractMisses(type, api)))
            .Concat(types.SelectMany(type => OverrideMisses(type, api)));
    }

    private static IEnumerable<string> InterfaceMisses(TypeDefinition type, RecordedApi api)
    {
        var hosts = type.Interfaces.Select(each => each.InterfaceType).Where(each => each.IsHosts());
        return hosts.Where(each => !IsImplementedByTheHost(type, each, api)).SelectMany(each => Differences(type, each, api));
    }

    // A base class of the host implements what its own version of the interface has.
    private static bool IsImplementedByTheHost(TypeDefinition type, TypeReference contract, RecordedApi api)
    {
        return type.WithBases().Where(each => each.IsHosts())
            .Select(each => api.Find(DocId.OfType(each)))
            .Any(each => each is not null && each.Type.Split(", ").Contains(DocId.Of(contract)));
    }

    private static IEnumerable<string> Differences(TypeDefinition type, TypeReference contract, RecordedApi api)
    {
        var ours = AssemblyApi.Read(contract.Resolve()).Select(member => member.Id).ToHashSet();
        var theirs = api.MembersOf(DocId.OfType(contract)).Select(member => member.Id).ToHashSet();
        return theirs.Except(ours).Select(id => $"{type.FullName} does not implement {id} of {api.Version}.")
            .Concat(ours.Except(theirs).Select(id => $"{type.FullName} implements {id}, {api.Version} has no such thing."));
    }

    private static IEnumerable<string> AbstractMisses(TypeDefinition type, RecordedApi api)
    {
        if (type.IsAbstract || type.IsInterface)
            return [];

        var chain = type.WithBases().ToList();
        var implemented = chain.SelectMany(AssemblyApi.Read)
            .Where(member => !member.Traits.Contains("abstract", StringComparison.Ordinal)).Select(NameOf).ToHashSet();
        return chain.Where(each => each.IsHosts()).SelectMany(each => api.MembersOf(DocId.OfType(each)))
            .Where(member => member.Traits.Contains("abstract", StringComparison.Ordinal) && !implemented.Contains(NameOf(member)))
            .Select(member => $"{type.FullName} does not implement {member.Id} of {api.Version}.");
    }

    private static IEnumerable<string> OverrideMisses(TypeDefinition type, RecordedApi api)
    {
        foreach (var method in type.Methods.Where(each => each.IsVirtual && !each.IsNewSlot))
        {
            var overridden = type.WithBases().Skip(1).Where(each => each.IsHosts())
                .SelectMany(AssemblyApi.Read).FirstOrDefault(member => NameOf(member) == NameOf(method));
            if (overridden is not null && !IsOverridable(api.Find(overridden.Id)))
                yield return $"{type.FullName} overrides {overridden.Id}, which {api.Version} has not or not virtual.";
        }
    }

    private static bool IsOverridable(ApiMember? member)
    {
        return member is not null && new[] { "virtual", "abstract", "override" }.Any(each => member.Traits.Contains(each, StringComparison.Ordinal));
    }

    private static string NameOf(ApiMember member)
    {
        return member.Id[(member.DeclaringTypeId().Length + 1)..];
    }

    private static string NameOf(MethodDefinition method)
    {
        return method.IsGetter || method.IsSetter ? method.Name[4..] : DocId.Signature(method);
    }
}
