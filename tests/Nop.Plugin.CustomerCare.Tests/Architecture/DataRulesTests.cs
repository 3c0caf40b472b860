using System.Reflection;
using System.Runtime.CompilerServices;
using Mono.Cecil;
using Mono.Cecil.Cil;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Reporting;

namespace Nop.Plugin.CustomerCare.Tests.Architecture;

/// <summary>What holds for everything that talks to the database.</summary>
public class DataRulesTests
{
    private const string DATA = "Nop.Plugin.CustomerCare.Data";

    // What a statement may do outside the database would be done again with it.
    private static readonly string[] Outside = ["System.IO.File", "System.IO.Directory", "System.Net.", "System.Diagnostics.Process", "System.Console", "Microsoft.Extensions.Logging."];

    // They stand for connections: opening an address isn't an effect that is done twice.
    private static readonly string[] Allowed = ["System.Net.Sockets.SocketException"];

    private static readonly ModuleDefinition Module = ModuleDefinition.ReadModule(typeof(StoreDatabase).Assembly.Location);

    [Test]
    public void PublicMethods_ThatWait_TakeACancellation()
    {
        var without = typeof(StoreDatabase).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith(DATA, StringComparison.Ordinal) == true && type.IsPublic)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => Waits(method.ReturnType) && method.GetParameters().All(parameter => parameter.ParameterType != typeof(CancellationToken)))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}");

        // Streaming takes it where it is enumerated; a session ends whatever happens; where the copy is, is a setting.
        Assert.That(without, Is.EquivalentTo(new[] { "StoreSession.StreamAsync", "StoreSession.DisposeAsync", "IReplicaSource.FindAsync", "IReplicaSource.TellAsync" }));
    }

    [Test]
    public void Methods_WithACancellation_PassItToEachThatTakesOne()
    {
        var wrong = new List<string>();
        foreach (var method in Module.GetTypes().Where(type => type.FullName.StartsWith(DATA, StringComparison.Ordinal)).SelectMany(type => type.Methods).Where(method => method.HasBody))
            foreach (var instruction in method.Body.Instructions)
                if (instruction.OpCode == OpCodes.Initobj && instruction.Operand is TypeReference { Name: nameof(CancellationToken) } && !IsByDesign(method) && !IsEnumerated(instruction))
                    wrong.Add($"{method.DeclaringType.FullName}.{method.Name} at {instruction.Offset}");

        Assert.That(wrong, Is.Empty, "a default cancellation stands where one was left out");
    }

    [Test]
    public void Transactions_AreBegunInDataOnly()
    {
        var beginners = Module.GetTypes()
            .SelectMany(type => type.Methods)
            .Where(method => method.HasBody && method.Body.Instructions.Any(instruction => instruction.Operand is MethodReference { Name: "TransactAsync", DeclaringType.Name: nameof(StoreDatabase) }))
            .Select(method => method.DeclaringType.FullName);

        Assert.That(beginners.Where(name => !name.StartsWith(DATA, StringComparison.Ordinal)), Is.Empty);
        Assert.That(beginners.Count(), Is.GreaterThan(20));
    }

    [Test]
    public void Data_HasNoEffectOutsideTheDatabase()
    {
        var wrong = Module.GetTypes()
            .Where(type => type.FullName.StartsWith(DATA, StringComparison.Ordinal))
            .SelectMany(type => NamedTypes.In(type).Where(named => Outside.Any(start => named.FullName.StartsWith(start, StringComparison.Ordinal)) && !Allowed.Contains(named.FullName)).Select(named => $"{type.FullName} names {named.FullName}"));

        Assert.That(wrong.Distinct(), Is.Empty, "a transaction that is done again would do it twice");
    }

    private static bool Waits(Type type)
    {
        return typeof(Task).IsAssignableFrom(type) || type == typeof(ValueTask) || (type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(ValueTask<>) || open == typeof(IAsyncEnumerable<>)));
    }

    // A stream was given the token when it was asked for.
    private static bool IsEnumerated(Instruction instruction)
    {
        return instruction.Next?.Next?.Operand is MethodReference { Name: "GetAsyncEnumerator" };
    }

    // An enumerator keeps the token that it was given, and begins without one.
    private static bool IsByDesign(MethodDefinition method)
    {
        return method.DeclaringType.Interfaces.Any(contract => contract.InterfaceType.FullName.StartsWith("System.Collections.Generic.IAsyncEnumera", StringComparison.Ordinal))
            || method.DeclaringType.CustomAttributes.Any(attribute => attribute.AttributeType.Name == nameof(CompilerGeneratedAttribute) && method.Name == ".ctor");
    }
}
