using System.Text.RegularExpressions;
using DemoStore.Sqlite;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Schema;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

/// <summary>Reads the scripts themselves, so that it needs no server.</summary>
[TestFixture]
public partial class SchemaScriptTests
{
    private static readonly string[] Engines = ["SqlServer", "MySql", "PostgreSql", "Sqlite"];

    [Test]
    public void Tables_OfEachEngine_HaveTheSameColumns([ValueSource(nameof(Engines))] string engine)
    {
        var columns = Columns(engine);

        Assert.That(columns.Keys, Is.EquivalentTo(Tables.InOrderOfRemoval));
        foreach (var (table, names) in Columns("PostgreSql"))
            Assert.That(columns[table], Is.EqualTo(names), table);
    }

    [Test]
    public void Indexes_OfEachEngine_AreTheSame([ValueSource(nameof(Engines))] string engine)
    {
        Assert.That(Indexes(engine), Is.Not.Empty.And.EquivalentTo(Indexes("PostgreSql")));
    }

    [Test]
    public void TextColumns_OfEachEngine_HoldAsMuch([Values("SqlServer", "MySql")] string engine)
    {
        Assert.That(Lengths(engine), Is.EqualTo(Lengths("PostgreSql")));
    }

    [Test]
    public void Split_CommentsAndLineEnds_LeavesTheStatements()
    {
        Assert.That(SchemaScripts.Split("-- first; one;\r\nselect 1;\r\n\r\nselect ';',\n 2;\n").Select(statement => statement.Sql), Is.EqualTo(new[] { "select 1", "select ';',\n 2" }));
    }

    [Test]
    public void Split_UnlessBeforeAStatement_BelongsToThatOneOnly()
    {
        Assert.That(
            SchemaScripts.Split("-- words\n-- unless: select 1\nalter table a\nadd b int;\n\nselect 2\n"),
            Is.EqualTo(new[] { new SchemaStatement("alter table a\nadd b int", "select 1"), new SchemaStatement("select 2") }));
    }

    private static string Script(string engine)
    {
        var (assembly, name) = engine == "Sqlite"
            ? (typeof(SqliteEngine).Assembly, "DemoStore.Sqlite.schema.sql")
            : (typeof(Engine).Assembly, $"Nop.Plugin.CustomerCare.Data.Schema.{engine}.schema.sql");
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static Dictionary<string, string[]> Columns(string engine)
    {
        return Bodies(engine).ToDictionary(table => table.Name, table => ColumnPattern().Matches(table.Body).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}").ToArray());
    }

    private static IEnumerable<(string Name, string Body)> Bodies(string engine)
    {
        return TablePattern().Matches(Script(engine)).Select(match => (match.Groups[1].Value, match.Groups[2].Value));
    }

    private static string[] Indexes(string engine)
    {
        return [.. IndexPattern().Matches(Script(engine)).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];
    }

    private static string[] Lengths(string engine)
    {
        return [.. Bodies(engine).SelectMany(table => LengthPattern().Matches(table.Body).Select(match => $"{table.Name}.{match.Groups[1].Value} {match.Groups[2].Value}"))];
    }

    [GeneratedRegex("""create table (?:if not exists )?[\["`](\w+)[\]"`] \((.*?)^\)""", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex TablePattern();

    [GeneratedRegex("""^    [\["`](\w+)[\]"`] .*?(not null|null)""", RegexOptions.Multiline)]
    private static partial Regex ColumnPattern();

    [GeneratedRegex(@"(IX|UQ|FK)_\w+")]
    private static partial Regex IndexPattern();

    [GeneratedRegex("""^    [\["`](\w+)[\]"`] n?(?:var)?char\((\d+)\)""", RegexOptions.Multiline)]
    private static partial Regex LengthPattern();
}
