using System.Text.RegularExpressions;
using Nop.Plugin.CustomerCare.Tests.Compatibility;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Architecture;

/// <summary>Whoever uses a setting reads it for the store it is about; who reads those of all stores is named here, with what for.</summary>
public partial class StoreSettingsTests
{
    private static readonly Dictionary<string, string> OfAllStores = new(StringComparer.Ordinal)
    {
        ["LinkKeys.cs"] = "LinkKey",
        ["ReadReplyList.cs"] = "RepeatedContactHours",
        ["SurveyTask.cs"] = "SurveyRetentionMonths|InquiryRetentionMonths",
        ["AdminMenu.cs"] = "GuideClosed",
        ["SettingsStep.cs"] = "the installation writes what all stores begin with; KeepDataWhenUninstalled",
        ["SchemaStep.cs"] = "KeepDataWhenUninstalled",
        ["PluginInstallation.cs"] = "CompletedVersion",
        ["SettingsModelFactory.cs"] = "the settings page shows them beside a store's own",
        ["ReadGuide.cs"] = "the guide",
        ["MarkGuide.cs"] = "the guide",
        ["SaveGuideMail.cs"] = "the guide",
        ["GuideMailModelFactory.cs"] = "the guide",
        ["ReportingSetting.cs"] = "ReportingConnection"
    };

    [Test]
    public void Code_ReadsSettingsOfTheStoreItIsAbout()
    {
        var found = Sources().Where(source => WithoutStore().IsMatch(source.Text)).Select(source => source.Name).ToList();

        Assert.That(found, Is.SubsetOf(OfAllStores.Keys));
        Assert.That(found, Has.Member("LinkKeys.cs"), "the search finds nothing any more");
    }

    [Test]
    public void Code_TakesNoSettingsFromTheContainer_WhereTheyAreThoseOfTheStoreThatIsCalled()
    {
        // A class's own parameter list, not a method's.
        var found = Sources().Where(source => Injected().IsMatch(source.Text)).Select(source => source.Name);

        Assert.That(found, Is.Empty);
    }

    private static IEnumerable<(string Name, string Text)> Sources()
    {
        var folder = Path.Combine(Repository.Root, "Nop.Plugin.CustomerCare");
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file)));
    }

    [GeneratedRegex(@"LoadSetting(Async)?<CustomerCareSettings>\(\s*(0\s*)?\)")]
    private static partial Regex WithoutStore();

    [GeneratedRegex(@"class \w+\s*\([^)]*CustomerCareSettings ")]
    private static partial Regex Injected();
}
