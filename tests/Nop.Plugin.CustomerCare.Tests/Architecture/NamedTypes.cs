using Mono.Cecil;
using Mono.Cecil.Cil;
using Nop.Plugin.CustomerCare.Tests.Compatibility;

namespace Nop.Plugin.CustomerCare.Tests.Architecture;

/// <summary>Every type that a type names: in what it derives from, its members' signatures, bodies and attributes.</summary>
internal static class NamedTypes
{
    public static IEnumerable<TypeReference> In(TypeDefinition type)
    {
        return Declared(type).Concat(type.Methods.SelectMany(Called)).Concat(Attributes(type)).SelectMany(Parts).Distinct();
    }

    private static IEnumerable<TypeReference?> Declared(TypeDefinition type)
    {
        var constraints = type.GenericParameters.Concat(type.Methods.SelectMany(method => method.GenericParameters))
            .SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType);
        return type.Interfaces.Select(each => each.InterfaceType)
            .Concat(type.Fields.Select(field => field.FieldType))
            .Concat(type.Methods.SelectMany(Signature))
            .Concat(constraints)
            .Append(type.BaseType);
    }

    private static IEnumerable<TypeReference> Signature(MethodReference method)
    {
        return method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType);
    }

    private static IEnumerable<TypeReference?> Called(MethodDefinition method)
    {
        if (!method.HasBody)
            return [];

        return method.Body.Variables.Select(variable => variable.VariableType)
            .Concat(method.Body.ExceptionHandlers.Select(handler => handler.CatchType))
            .Concat(method.Body.Instructions.SelectMany(Operands));
    }

    // Of a called method only its owner and its type arguments count: its parameters' types need not be named by the caller.
    private static IEnumerable<TypeReference> Operands(Instruction instruction)
    {
        return instruction.Operand switch
        {
            TypeReference type => [type],
            GenericInstanceMethod method => method.GenericArguments.Append(method.DeclaringType),
            MemberReference member => [member.DeclaringType],
            _ => []
        };
    }

    private static IEnumerable<TypeReference> Attributes(TypeDefinition type)
    {
        var attributes = AttributeReading.Of(type).ToList();
        return attributes.Select(attribute => attribute.AttributeType)
            .Concat(attributes.SelectMany(attribute => attribute.ConstructorArguments).Select(argument => argument.Value).OfType<TypeReference>());
    }

    private static IEnumerable<TypeReference> Parts(TypeReference? type)
    {
        return type switch
        {
            null or GenericParameter => [],
            GenericInstanceType closed => closed.GenericArguments.SelectMany(Parts).Append(closed.ElementType),
            TypeSpecification wrapped => Parts(wrapped.ElementType),
            _ => [type]
        };
    }
}
