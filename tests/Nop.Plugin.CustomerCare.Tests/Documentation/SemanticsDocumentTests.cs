using System.Text.RegularExpressions;
using Nop.Plugin.CustomerCare.Tests.Compatibility;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Documentation;

/// <summary>The pages that say what the SLA engine and surveys mean name a test for each rule; these exist.</summary>
[TestFixture("sla-semantics.md")]
[TestFixture("survey-semantics.md")]
public partial class SemanticsDocumentTests(string page)
{
    private readonly string _page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "decisions", page));

    [Test]
    public void EveryRule_NamesATestOrIsADecision()
    {
        var rules = _page.Split('\n').Aggregate(new List<string>(), Join);

        Assert.That(rules, Has.Count.GreaterThan(60));
        Assert.That(rules.Where(rule => !TestName().IsMatch(rule) && !rule.Contains("*Decided:*", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void EveryTestThatIsNamed_Exists()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .ToLookup(Path.GetFileNameWithoutExtension, StringComparer.Ordinal);
        var missing = TestName().Matches(_page)
            .Where(name => !sources[name.Groups[1].Value].Any(file => File.ReadAllText(file).Contains($" {name.Groups[2].Value}(", StringComparison.Ordinal)))
            .Select(name => name.Value);

        Assert.That(missing, Is.Empty);
    }

    private static List<string> Join(List<string> rules, string line)
    {
        if (line.StartsWith("* ", StringComparison.Ordinal))
            rules.Add(line);
        else if (line.StartsWith("  ", StringComparison.Ordinal) && rules.Count > 0)
            rules[^1] += line;
        return rules;
    }

    [GeneratedRegex(@"`(\w+Tests|\w+Properties|\w+Steps)\.(\w+)`")]
    private static partial Regex TestName();
}
