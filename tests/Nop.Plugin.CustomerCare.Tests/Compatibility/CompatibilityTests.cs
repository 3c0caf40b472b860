using System.Reflection;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

/// <summary>The gate: one DLL, compiled against the slice, works in every recorded version of the host.</summary>
[TestFixture]
public class CompatibilityTests
{
    private const string PLUGIN = "Nop.Plugin.CustomerCare";

    [Test]
    public void RecordedVersions_AreThoseThatThePluginSupports()
    {
        var manifest = File.ReadAllText(Path.Combine(Repository.PluginFolder, "plugin.json"));
        var supported = System.Text.Json.JsonDocument.Parse(manifest).RootElement.GetProperty("SupportedVersions")
            .EnumerateArray().Select(each => each.GetString());

        Assert.That(Repository.RecordedVersions().Select(each => each.Version), Is.EquivalentTo(supported));
    }

    [Test]
    public void Slice_EachDeclaration_StandsInEachVersion()
    {
        var slice = HostAssemblies.Names.Select(Repository.ReadModule).ToList();

        var misses = Repository.RecordedVersions().SelectMany(api => slice.SelectMany(module => SliceCheck.Misses(module, api)));

        Assert.That(misses, Is.Empty);
    }

    [Test]
    public void Plugin_EachReference_StandsInEachVersion()
    {
        var plugin = Repository.ReadModule(PLUGIN);

        var misses = Repository.RecordedVersions().SelectMany(api => ReferenceCheck.Misses(plugin, api));

        Assert.That(misses, Is.Empty);
    }

    [Test]
    public void Plugin_EachInterfaceAndBaseClass_IsTheSameInEachVersion()
    {
        var plugin = Repository.ReadModule(PLUGIN);

        var misses = Repository.RecordedVersions().SelectMany(api => ContractCheck.Misses(plugin, api));

        Assert.That(misses, Is.Empty);
    }

    [Test]
    public void Plugin_NamesTheOldestVersionOfTheHost()
    {
        var oldest = Repository.RecordedVersions()[0].Version;
        var named = Repository.ReadModule(PLUGIN).AssemblyReferences.Where(each => HostAssemblies.Names.Contains(each.Name)).ToList();

        Assert.That(named, Is.Not.Empty);
        Assert.That(named.Select(each => each.Version.ToString(2)), Is.All.EqualTo(oldest));
    }

    [Test]
    public void Plugin_EachType_Loads()
    {
        Assert.That(() => Assembly.Load(PLUGIN).GetTypes(), Throws.Nothing);
    }

    [Test]
    public void Views_EachReference_StandsInEachVersion()
    {
        var misses = Repository.RecordedVersions().SelectMany(api => ReferenceCheck.Misses(StoreCheck.Views.Value, api));

        Assert.That(misses, Is.Empty);
    }
}
