using Mono.Cecil;

namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

/// <summary>Documentation-comment ids, the names by which recorded, declared and referenced members are compared.</summary>
internal static class DocId
{
    public static string Of(TypeReference type)
    {
        return type switch
        {
            GenericParameter parameter => (parameter.Type == GenericParameterType.Type ? "`" : "``") + parameter.Position,
            GenericInstanceType closed => $"{WithoutArity(Of(closed.ElementType))}{{{string.Join(',', closed.GenericArguments.Select(Of))}}}",
            ArrayType array => Of(array.ElementType) + "[]",
            ByReferenceType reference => Of(reference.ElementType) + "@",
            IModifierType modified => Of(modified.ElementType),
            _ => type.FullName.Replace('/', '.')
        };
    }

    public static string OfType(TypeReference type)
    {
        return $"T:{Of(type.GetElementType())}";
    }

    public static string Of(MethodReference method)
    {
        return $"M:{Of(method.DeclaringType.GetElementType())}.{Signature(method)}";
    }

    public static string Of(FieldReference field)
    {
        return $"F:{Of(field.DeclaringType.GetElementType())}.{field.Name}";
    }

    public static string Of(PropertyReference property)
    {
        return $"P:{Of(property.DeclaringType.GetElementType())}.{property.Name}{Parameters(property.Parameters.Select(each => each.ParameterType))}";
    }

    /// <summary>The part of a method's id that says nothing of the type it is in.</summary>
    public static string Signature(MethodReference method)
    {
        var name = method.Name == ".ctor" ? "#ctor" : method.Name;
        var arity = method.HasGenericParameters ? $"``{method.GenericParameters.Count}" : string.Empty;
        return $"{name}{arity}{Parameters(method.Parameters.Select(each => each.ParameterType))}";
    }

    private static string Parameters(IEnumerable<TypeReference> types)
    {
        var list = string.Join(',', types.Select(Of));
        return list.Length == 0 ? string.Empty : $"({list})";
    }

    private static string WithoutArity(string name)
    {
        var mark = name.LastIndexOf('`');
        return mark < 0 ? name : name[..mark];
    }
}
