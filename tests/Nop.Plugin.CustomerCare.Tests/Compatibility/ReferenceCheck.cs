using Mono.Cecil;

namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

/// <summary>Whether each of the host's types, members and attributes that an assembly names stands in a recorded version.</summary>
internal static class ReferenceCheck
{
    public static IEnumerable<string> Misses(ModuleDefinition module, RecordedApi api)
    {
        var types = module.GetTypeReferences().Where(type => type.IsHosts()).Concat(AttributeTypes(module)).Select(DocId.OfType)
            .Where(id => api.Find(id) is null);
        var members = module.GetMemberReferences()
            .Where(member => member.DeclaringType is not ArrayType && member.DeclaringType.IsHosts())
            .Where(member => !Stands(member, api)).Select(Describe);
        var named = HostAttributes(module).SelectMany(NamedArguments).Where(id => api.Find(id) is null);
        return types.Concat(members).Concat(named).Distinct().Select(id => $"{module.Name} uses {id}, {api.Version} has no such thing.");
    }

    private static bool Stands(MemberReference member, RecordedApi api)
    {
        if (member is FieldReference field)
            return api.Find(DocId.Of(field))?.Type == DocId.Of(field.FieldType);

        var method = (MethodReference)member;
        return IsMethod(method, api) || IsAccessor(method, api);
    }

    private static bool IsMethod(MethodReference method, RecordedApi api)
    {
        var found = api.Find(DocId.Of(method));
        return found is not null
            && found.Type == DocId.Of(method.ReturnType)
            && found.Traits.Contains(" static ", StringComparison.Ordinal) != method.HasThis;
    }

    private static bool IsAccessor(MethodReference method, RecordedApi api)
    {
        var isSetter = method.Name.StartsWith("set_", StringComparison.Ordinal);
        if (!isSetter && !method.Name.StartsWith("get_", StringComparison.Ordinal))
            return false;

        var type = isSetter ? method.Parameters[^1].ParameterType : method.ReturnType;
        var setter = method.ReturnType is RequiredModifierType ? "init;" : "set;";
        var found = api.Find(PropertyId(method, isSetter));
        return found is not null
            && found.Type == DocId.Of(type)
            && found.Traits.Contains(isSetter ? setter : "get;", StringComparison.Ordinal)
            && found.Traits.Contains(" static ", StringComparison.Ordinal) != method.HasThis;
    }

    private static string PropertyId(MethodReference accessor, bool isSetter)
    {
        var indices = accessor.Parameters.Take(accessor.Parameters.Count - (isSetter ? 1 : 0)).Select(each => DocId.Of(each.ParameterType));
        var list = string.Join(',', indices);
        var id = $"P:{DocId.Of(accessor.DeclaringType.GetElementType())}.{accessor.Name[4..]}";
        return list.Length == 0 ? id : $"{id}({list})";
    }

    private static string Describe(MemberReference member)
    {
        return member is MethodReference method ? $"{DocId.Of(method)} : {DocId.Of(method.ReturnType)}" : DocId.Of((FieldReference)member);
    }

    private static IEnumerable<CustomAttribute> HostAttributes(ModuleDefinition module)
    {
        return AttributeReading.Of(module).Where(attribute => attribute.AttributeType.IsHosts());
    }

    private static IEnumerable<string> NamedArguments(CustomAttribute attribute)
    {
        var owner = DocId.Of(attribute.AttributeType);
        return attribute.Properties.Select(property => $"P:{owner}.{property.Name}")
            .Concat(attribute.Fields.Select(field => $"F:{owner}.{field.Name}"));
    }

    // typeof(...) in an attribute is written as text: it is no type reference of the module.
    private static IEnumerable<TypeReference> AttributeTypes(ModuleDefinition module)
    {
        return AttributeReading.Of(module)
            .SelectMany(attribute => attribute.ConstructorArguments)
            .Select(argument => argument.Value).OfType<TypeReference>()
            .Where(type => type.IsHosts());
    }
}
