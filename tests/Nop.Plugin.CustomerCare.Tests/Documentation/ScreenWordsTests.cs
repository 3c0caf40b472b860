using System.Text.RegularExpressions;
using Nop.Plugin.CustomerCare.Tests.Compatibility;
using Nop.Plugin.CustomerCare.Tests.Localization;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Documentation;

/// <summary>What pages give as words of the screen stands there so, and the ways through the menu lead somewhere.</summary>
public partial class ScreenWordsTests
{
    /// <summary>Names of the host's own pages and buttons that our pages mention, as nopCommerce 4.80 and 4.90 have them in English.</summary>
    private static readonly string[] HostWords =
    [
        "Configuration › Local plugins", "Configuration › Local plugins › Upload plugin or theme", "Configuration › Stores", "Configuration › Stores › Store URL",
        "Configuration › Access control list", "Configuration › Email accounts", "Content management › Message templates", "System › Log", "System › Schedule tasks",
        "System › Message queue", "Upload plugin or theme", "Restart application to apply changes", "Install", "Uninstall", "Store URL", "Customer care"
    ];

    private static readonly string[] InEnglish = ["README.md", "SECURITY.md", "SUPPORT.md", "docs/api.md", "docs/faq.md", "docs/developer.md", "docs/how-counted.md"];

    [TestCase("en")]
    [TestCase("pl")]
    public void WordsInItalics_InTheGuide_StandOnTheScreen(string language)
    {
        var pages = MarkdownPage.All().Where(page => page.Path.StartsWith($"docs/guide/{language}/", StringComparison.Ordinal)).Append(HowCounted(language)).ToList();
        var screen = new Screen(language);
        var wrong = from page in pages
                    from words in page.Italics
                    where !screen.Has(words) && !(words == "kursywą" || words == "italics")
                    select $"{page}: {words}";

        Assert.That(wrong, Is.Empty);
        Assert.That(pages.Sum(page => page.Italics.Count), Is.GreaterThan(150));
    }

    [Test]
    public void WaysThroughTheMenu_OnOtherPages_LeadSomewhere()
    {
        var screen = new Screen("en");
        var wrong = from page in MarkdownPage.All()
                    where InEnglish.Contains(page.Path)
                    from words in page.Italics
                    where words.Contains('›', StringComparison.Ordinal) && !screen.Has(words)
                    select $"{page}: {words}";

        Assert.That(wrong, Is.Empty);
    }

    private static MarkdownPage HowCounted(string language)
    {
        return MarkdownPage.Read(language == "en" ? "docs/how-counted.md" : $"docs/how-counted.{language}.md");
    }

    /// <summary>The plugin's texts in one language.</summary>
    private sealed class Screen(string language)
    {
        private const string PREFIX = "Plugins.CustomerCare.";
        private readonly IReadOnlyDictionary<string, string> _texts = TextFiles.Read(language);

        public bool Has(string words)
        {
            return HostWords.Contains(words) || (words.Split(" › ") is [var root, var page, .. var rest]
                ? root == _texts[$"{PREFIX}Menu"] && MenuTitles().Contains(page) && rest.All(IsText)
                : IsText(words));
        }

        private bool IsText(string words) => _texts.Values.Any(text => text.TrimEnd('.', ':') == words || text == words);

        private IEnumerable<string> MenuTitles()
        {
            var menu = File.ReadAllText(Path.Combine(Repository.PluginFolder, "Infrastructure", "AdminMenu.cs"));
            return TextKey().Matches(menu).Select(match => _texts[match.Groups[1].Value]);
        }
    }

    [GeneratedRegex("\"(Plugins\\.CustomerCare\\.[A-Za-z.]+)\"")]
    private static partial Regex TextKey();
}
