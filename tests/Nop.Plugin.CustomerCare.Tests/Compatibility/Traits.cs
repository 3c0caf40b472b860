using System.Globalization;
using Mono.Cecil;

namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

/// <summary>Writes what a caller's or a derived type's compiled form depends on besides names and types.</summary>
internal static class Traits
{
    public static string Of(TypeDefinition type)
    {
        if (type.IsEnum)
            return "enum";
        if (type.IsInterface)
            return "interface";
        if (type.IsValueType)
            return "struct";
        if (type.IsAbstract)
            return type.IsSealed ? "static class" : "abstract class";
        return type.IsSealed ? "sealed class" : "class";
    }

    public static string Of(MethodDefinition method)
    {
        return $"{Modifiers(method)} ({string.Join(", ", method.Parameters.Select(Of))})";
    }

    public static string Of(PropertyDefinition property)
    {
        var visible = AssemblyApi.Accessors(property).Where(AssemblyApi.IsVisible).ToList();
        var widest = visible.FirstOrDefault(each => each.IsPublic) ?? visible[0];
        return $"{Modifiers(widest)} {{ {string.Join(' ', visible.Select(each => Accessor(each, widest)))} }}";
    }

    public static string Of(FieldDefinition field)
    {
        var access = field.IsPublic ? "public" : "protected";
        if (field.IsLiteral)
            return $"{access} const = {Value(field.Constant)}";

        return access + (field.IsStatic ? " static" : string.Empty) + (field.IsInitOnly ? " readonly" : string.Empty);
    }

    private static string Modifiers(MethodDefinition method)
    {
        var access = method.IsPublic ? "public" : "protected";
        if (method.IsStatic)
            return $"{access} static";
        if (method.IsAbstract)
            return $"{access} abstract";
        if (!method.IsVirtual || method.IsFinal)
            return access;
        return method.IsNewSlot ? $"{access} virtual" : $"{access} override";
    }

    private static string Accessor(MethodDefinition accessor, MethodDefinition widest)
    {
        var access = accessor.IsPublic == widest.IsPublic ? string.Empty : "protected ";
        if (accessor.IsGetter)
            return $"{access}get;";
        return accessor.ReturnType is RequiredModifierType ? $"{access}init;" : $"{access}set;";
    }

    private static string Of(ParameterDefinition parameter)
    {
        var prefix = parameter.CustomAttributes.Any(each => each.AttributeType.Name == nameof(ParamArrayAttribute)) ? "params " : string.Empty;
        if (parameter.ParameterType is ByReferenceType)
            prefix = parameter.IsOut ? "out " : "ref ";

        return $"{prefix}{parameter.Name}{(parameter.HasConstant ? $" = {Value(parameter.Constant)}" : string.Empty)}";
    }

    private static string Value(object? value)
    {
        return value switch
        {
            null => "null",
            string text => $"\"{text}\"",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!
        };
    }
}
