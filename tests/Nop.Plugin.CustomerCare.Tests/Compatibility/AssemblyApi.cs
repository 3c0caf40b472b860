using Mono.Cecil;

namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

/// <summary>The API of an assembly, read from its metadata: all that is public or protected.</summary>
internal static class AssemblyApi
{
    public static IEnumerable<ApiMember> Read(ModuleDefinition module)
    {
        return VisibleTypes(module).SelectMany(type => Read(type).Prepend(Header(type)));
    }

    public static IEnumerable<TypeDefinition> VisibleTypes(ModuleDefinition module)
    {
        return module.Types.Where(type => type.IsPublic).SelectMany(WithNested);
    }

    public static IEnumerable<ApiMember> Read(TypeDefinition type)
    {
        var methods = type.Methods
            .Where(method => IsVisible(method) && !IsAccessor(method) && method.Name != ".cctor")
            .Select(method => new ApiMember(DocId.Of(method), DocId.Of(method.ReturnType), Traits.Of(method)));
        var properties = type.Properties
            .Where(property => Accessors(property).Any(IsVisible))
            .Select(property => new ApiMember(DocId.Of(property), DocId.Of(property.PropertyType), Traits.Of(property)));
        var fields = type.Fields
            .Where(field => !field.IsSpecialName && (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly))
            .Select(field => new ApiMember(DocId.Of(field), DocId.Of(field.FieldType), Traits.Of(field)));
        return methods.Concat(properties).Concat(fields);
    }

    public static bool IsVisible(MethodDefinition method)
    {
        return method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
    }

    public static IEnumerable<MethodDefinition> Accessors(PropertyDefinition property)
    {
        return new[] { property.GetMethod, property.SetMethod }.Where(accessor => accessor is not null);
    }

    private static ApiMember Header(TypeDefinition type)
    {
        var bases = type.Interfaces.Select(each => each.InterfaceType).Prepend(type.BaseType).Where(each => each is not null);
        return new ApiMember(DocId.OfType(type), string.Join(", ", bases.Select(DocId.Of)), Traits.Of(type));
    }

    private static bool IsAccessor(MethodDefinition method)
    {
        return method.IsGetter || method.IsSetter || method.IsAddOn || method.IsRemoveOn;
    }

    private static IEnumerable<TypeDefinition> WithNested(TypeDefinition type)
    {
        var nested = type.NestedTypes.Where(each => each.IsNestedPublic || each.IsNestedFamily);
        return nested.SelectMany(WithNested).Prepend(type);
    }
}
