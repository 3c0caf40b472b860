using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;

namespace Nop.Plugin.CustomerCare.Tests.Architecture;

/// <summary>
/// The host's tables stay as fast as they were: no trigger, key or index of ours on them, and no lock that outlasts a statement. Transactions of ours read committed rows, so that reading a table of the
/// host's holds nothing; only what is written or read for update would.
/// </summary>
public partial class GoodGuestTests
{
    private const string OURS = "CustomerCare";

    // One mail in the queue that hasn't left, and at uninstallation the files of our own replies and which of our cards were folded: each a statement by itself, outside any transaction.
    private static readonly string[] WrittenAlone = ["QueuedEmail", "Download", "GenericAttribute"];

    private static readonly ModuleDefinition Module = ModuleDefinition.ReadModule(typeof(StoreDatabase).Assembly.Location);

    private static readonly (string Name, string Text)[] Scripts =
    [
        .. typeof(StoreDatabase).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Select(name => (name, Read(name)))
    ];

    [Test]
    public void Scripts_TouchTablesOfOursOnly()
    {
        Assert.That(Scripts, Has.Length.GreaterThanOrEqualTo(3));
        foreach (var (name, text) in Scripts)
        {
            var touched = Touched().Matches(text).Select(match => match.Groups["table"].Value).ToList();
            Assert.That(touched, Has.Count.GreaterThan(20).Or.Count.GreaterThan(0).And.Count.LessThan(20), name);
            Assert.That(touched.Where(table => !table.StartsWith(OURS, StringComparison.Ordinal)), Is.Empty, $"{name} names tables of the host");
            Assert.That(text, Does.Not.Match(@"(?i)\b(trigger|procedure|function|event)\s+"), name);
        }
    }

    [Test]
    public void Statements_WriteTablesOfOursOnly()
    {
        var written = Sql().SelectMany(sql => Written().Matches(sql.Text).Select(match => (sql.Method, Table: match.Groups["table"].Value)))
            .Where(one => !one.Table.StartsWith(OURS, StringComparison.Ordinal))
            .ToList();

        Assert.That(written.Select(one => one.Table).Distinct(), Is.EquivalentTo(WrittenAlone));
        foreach (var (method, table) in written)
            Assert.That(Calls(method.DeclaringType), Has.None.EqualTo("TransactAsync").And.None.EqualTo("BeginAsync"), $"{method.DeclaringType.FullName} writes {table} in a transaction");
    }

    [Test]
    public void Locks_AreOfTablesOfOurs()
    {
        var locked = 0;
        foreach (var type in Module.GetTypes().Where(type => type.Methods.Any(method => method.HasBody && method.Body.Instructions.Any(IsLock))))
        {
            var read = type.Methods.Where(method => method.HasBody && method.Body.Instructions.Any(IsLock))
                .SelectMany(method => method.Body.Instructions)
                .Select(instruction => instruction.Operand as string)
                .OfType<string>()
                .SelectMany(text => ReadFrom().Matches(text).Select(match => match.Groups["table"].Value))
                .ToList();
            locked += read.Count;
            Assert.That(read.Where(table => !table.StartsWith(OURS, StringComparison.Ordinal)), Is.Empty, $"{type.FullName} locks rows that it reads");
        }

        Assert.That(locked, Is.GreaterThan(8));
    }

    private static IEnumerable<(MethodDefinition Method, string Text)> Sql()
    {
        return from type in Module.GetTypes()
               from method in type.Methods
               where method.HasBody
               from instruction in method.Body.Instructions
               where instruction.OpCode == OpCodes.Ldstr
               select (method, (string)instruction.Operand);
    }

    private static bool IsLock(Instruction instruction)
    {
        return instruction.Operand is MethodReference { Name: "get_LockHint" or "get_LockClause" or "get_ClaimHint" or "get_ClaimClause" };
    }

    private static IEnumerable<string> Calls(TypeDefinition type)
    {
        var outer = type.DeclaringType ?? type;
        return new[] { outer }.Concat(outer.NestedTypes).SelectMany(one => one.Methods).Where(method => method.HasBody).SelectMany(method => method.Body.Instructions).Select(instruction => (instruction.Operand as MethodReference)?.Name).OfType<string>();
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(StoreDatabase).Assembly.GetManifestResourceStream(name)!);
        return CommentLine().Replace(reader.ReadToEnd(), string.Empty);
    }

    [GeneratedRegex("""(?:table(?:\s+if\s+(?:not\s+)?exists)?|references|\bon|into|update)\s+["`\[]?(?:dbo\.)?["`\[]?(?<table>[A-Z]\w+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Touched();

    [GeneratedRegex(@"(?:insert into|update|delete from) \[(?<table>\w+)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Written();

    [GeneratedRegex(@"(?:from|join) \[(?<table>\w+)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex ReadFrom();

    [GeneratedRegex("(?m)^--.*$")]
    private static partial Regex CommentLine();
}
