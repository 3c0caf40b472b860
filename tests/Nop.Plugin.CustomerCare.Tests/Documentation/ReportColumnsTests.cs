using System.Text.RegularExpressions;
using Nop.Plugin.CustomerCare.Admin;
using Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Team;
using Nop.Plugin.CustomerCare.Tests.Compatibility;
using Nop.Plugin.CustomerCare.Tests.Localization;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Documentation;

/// <summary>"How is this counted?" leaves out no column of the reports, on the page or in a file.</summary>
[TestFixture("docs/how-counted.md", "en")]
[TestFixture("docs/how-counted.pl.md", "pl")]
public partial class ReportColumnsTests(string path, string language)
{
    /// <summary>Which promise the row is of; what a share is of, which the pages write without italics.</summary>
    private static readonly string[] Plain = ["Plugins.CustomerCare.SlaReport.Column.Metric", "Plugins.CustomerCare.SlaReport.Column.Judged"];

    private readonly MarkdownPage _page = MarkdownPage.Read(path);

    [TestCase("_Metrics.cshtml", 10)]
    [TestCase("_TeamRows.cshtml", 7)]
    public void Heads_OfTheTable_StandInItalicsOnThePage(string view, int least)
    {
        var texts = TextFiles.Read(language);
        var source = File.ReadAllText(Path.Combine(Repository.PluginFolder, "Admin", "Views", "Report", view));
        var heads = Head().Matches(source).Select(match => match.Groups[1].Value).Except(Plain).Select(key => texts[key]).ToList();

        Assert.That(heads, Has.Count.AtLeast(least));
        Assert.That(heads.Except(_page.Italics), Is.Empty, $"{path} doesn't say how these columns of {view} are counted.");
    }

    [Test]
    public void Columns_OfTheFiles_AreNamedOnThePage()
    {
        var columns = SlaReportRows.Of(new SlaReport(null, null, "UTC", [])).First().Where(column => column != "metric")
            .Concat(TeamCsvRows.Of(VisibleTeamReport.Of(new TeamReport(72, [], []), new TeamScope(true, null, null), true)).First());

        Assert.That(columns.Except(_page.CodeSpans), Is.Empty, $"{path} doesn't name these columns of the files.");
    }

    [GeneratedRegex(@"T\(""(Plugins\.CustomerCare\.(?:SlaReport\.Column\.\w+|Team\.Column\.\w+|Contacts\.Title))""")]
    private static partial Regex Head();
}
