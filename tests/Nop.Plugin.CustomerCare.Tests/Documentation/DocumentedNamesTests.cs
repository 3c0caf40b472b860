using System.Text.RegularExpressions;
using Nop.Plugin.CustomerCare.Tests.Compatibility;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Documentation;

/// <summary>Commands, options, variables and files of the source that pages name exist.</summary>
public partial class DocumentedNamesTests
{
    private static readonly string[] ToolFolders = ["build", "tests/DemoStore", "tests/Benchmarks", "tests/Nop.Plugin.CustomerCare.Tests", "tests/Nop.Plugin.CustomerCare.DatabaseTests", "tests/Nop.Plugin.CustomerCare.StoreTests"];
    private static readonly string[] Generated = ["bin", "obj", "node_modules", "data"];

    private static IEnumerable<(MarkdownPage Page, string Code)> Codes =>
        MarkdownPage.All().SelectMany(page => page.CodeSpans.Concat(page.Blocks.SelectMany(block => block.Code.Split('\n'))).Select(code => (page, code)));

    [Test]
    public void Commands_AreFilesOfBuild()
    {
        var missing = from one in Codes
                      from Match command in BuildPath().Matches(one.Code)
                      let path = Path.Combine(Repository.Root, command.Value.TrimEnd('.', '/'))
                      where !File.Exists(path) && !Directory.Exists(path)
                      select $"{one.Page}: {command.Value}";

        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void CommandsOfTheDemoStore_StandInItsUsage()
    {
        var usage = File.ReadAllText(Path.Combine(Repository.Root, "tests", "DemoStore", "Cli", "CommandLine.cs"));
        var missing = from one in Codes
                      from Match command in DemoCommand().Matches(one.Code)
                      where !usage.Contains($"\n          {command.Groups[1].Value}", StringComparison.Ordinal)
                      select $"{one.Page}: {command.Value}";

        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void OptionsOfCommands_AreReadByThem()
    {
        var sources = ToolSources();
        var missing = from one in Codes
                      where one.Code.StartsWith("build/", StringComparison.Ordinal)
                      from Match option in Option().Matches(one.Code)
                      where !sources.Contains(option.Value, StringComparison.Ordinal)
                      select $"{one.Page}: {one.Code}";

        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void Variables_AreReadSomewhere()
    {
        var sources = ToolSources();
        var missing = from page in MarkdownPage.All()
                      from variable in Variable().Matches(page.Text).Select(match => match.Value).Distinct()
                      where !sources.Contains(variable, StringComparison.Ordinal)
                      select $"{page}: {variable}";

        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void FilesOfTheSource_InTheDeveloperGuide_Exist()
    {
        var page = MarkdownPage.Read("docs/developer.md");
        var missing = page.CodeSpans.Where(code => SourcePath().IsMatch(code) && !IsSource(code)).ToList();

        Assert.That(missing, Is.Empty);
        Assert.That(page.CodeSpans.Count(code => SourcePath().IsMatch(code)), Is.GreaterThan(40));
    }

    [Test]
    public void Decisions_AreAllInTheirIndex()
    {
        var index = MarkdownPage.Read("docs/decisions/README.md").Links;
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "decisions"), "*.md").Select(Path.GetFileName).Where(name => name != "README.md");

        Assert.That(index.Where(link => !link.Contains('/', StringComparison.Ordinal)), Is.EquivalentTo(files));
    }

    private static bool IsSource(string code)
    {
        var places = new[] { Path.Combine(Repository.Root, code), Path.Combine(Repository.PluginFolder, code), Path.Combine(Repository.Root, "tests", $"Nop.Plugin.CustomerCare.{code}") };
        return places.Any(place => Directory.Exists(place) || File.Exists(place) || File.Exists($"{place}.cs"));
    }

    private static string ToolSources()
    {
        var files = ToolFolders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is "" or ".cs" or ".sh" or ".mjs" or ".js" or ".csproj" or ".targets")
            .Where(file => !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Intersect(Generated).Any());
        return string.Join('\n', files.Select(File.ReadAllText));
    }

    [GeneratedRegex(@"(?<![\w/.\-])build/[\w./\-]+")]
    private static partial Regex BuildPath();

    [GeneratedRegex("build/demo ([a-z]+(?: (?:run|preview|export|import))?)(?![a-z])")]
    private static partial Regex DemoCommand();

    [GeneratedRegex("(?<= )--[a-z][a-z-]+")]
    private static partial Regex Option();

    [GeneratedRegex("CUSTOMERCARE_[A-Z_]+")]
    private static partial Regex Variable();

    [GeneratedRegex(@"^[A-Za-z][\w.]*(?:/[A-Z_][\w.]*)+$")]
    private static partial Regex SourcePath();
}
