using Mono.Cecil;

namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

internal static class AttributeReading
{
    /// <summary>Every attribute in the module, wherever it is set.</summary>
    public static IEnumerable<CustomAttribute> Of(ModuleDefinition module)
    {
        return module.Assembly.CustomAttributes.Concat(module.GetTypes().SelectMany(Of));
    }

    public static IEnumerable<CustomAttribute> Of(TypeDefinition type)
    {
        var members = type.Fields.Cast<ICustomAttributeProvider>().Concat(type.Properties).Concat(type.Events).Concat(type.Methods);
        var parameters = type.Methods.SelectMany(method => method.Parameters.Cast<ICustomAttributeProvider>().Append(method.MethodReturnType));
        return members.Concat(parameters).Prepend(type).SelectMany(provider => provider.CustomAttributes);
    }
}
