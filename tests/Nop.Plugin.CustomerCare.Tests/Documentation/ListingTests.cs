using System.Text.Json;
using Nop.Plugin.CustomerCare.Tests.Compatibility;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Documentation;

/// <summary>The listing in the marketplace keeps its rules and says what the package is.</summary>
public class ListingTests
{
    private const int LONGEST_NAME = 57;
    private readonly MarkdownPage _page = MarkdownPage.Read("build/marketplace/README.md");

    [Test]
    public void Name_IsShortAndNamesNeitherHostNorVersion()
    {
        Assert.That(Under("Name"), Has.Length.LessThanOrEqualTo(LONGEST_NAME).And.Not.Contain("nop").IgnoreCase.And.Not.Match(@"\d"));
    }

    [Test]
    public void SupportedVersions_AreThoseOfThePackage()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.PluginFolder, "plugin.json")));
        var versions = manifest.RootElement.GetProperty("SupportedVersions").EnumerateArray().Select(version => version.GetString());

        Assert.That(Under("Supported versions"), Does.StartWith(string.Join(", ", versions)));
    }

    private string Under(string heading)
    {
        return _page.Text.Split($"## {heading}\n")[1].Split("\n## ")[0].Trim();
    }
}
