using System.Reflection;
using System.Runtime.Loader;
using Mono.Cecil;
using Nop.Plugin.CustomerCare.Tests.Compatibility;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Package;

/// <summary>What a store finds in its folder of plugins after an upload, and whether it can start with it.</summary>
[TestFixture]
public class UploadedPackageTests
{
    private string _folder = null!;

    private static string Archive => Environment.GetEnvironmentVariable("CUSTOMERCARE_PACKAGE") ?? string.Empty;

    private static IEnumerable<TestCaseData> Uploads =>
        from api in Repository.RecordedVersions()
        from archive in new[] { ".zip", "-gallery.zip" }
        select new TestCaseData(api.Version, archive);

    [SetUp]
    public void NeedsTheArchive()
    {
        if (!File.Exists(Archive))
            Assert.Ignore("CUSTOMERCARE_PACKAGE doesn't name an archive; build/test packages first.");
        _folder = Directory.CreateTempSubdirectory("customercare-upload").FullName;
    }

    [TearDown]
    public void Clear()
    {
        if (_folder is not null)
            Directory.Delete(_folder, recursive: true);
    }

    [TestCaseSource(nameof(Uploads))]
    public void Upload_EachVersion_FindsAPluginAllOfWhoseTypesLoad(string version, string ending)
    {
        var plugin = HostUpload.Unpack(Archive.Replace(".zip", ending, StringComparison.Ordinal), version, _folder).Single();
        var dll = Path.Combine(plugin, "Nop.Plugin.CustomerCare.dll");

        Assert.That(Path.GetFileName(plugin), Is.EqualTo("CustomerCare"), "views and styles are addressed there");
        Assert.That(Types(dll, plugin), Has.Count.GreaterThan(500));
        using var module = ModuleDefinition.ReadModule(dll, new ReaderParameters { AssemblyResolver = Repository.Resolver() });
        var api = Repository.RecordedVersions().Single(each => each.Version == version);
        Assert.That(ReferenceCheck.Misses(module, api).Concat(ContractCheck.Misses(module, api)), Is.Empty);
    }

    [Test]
    public void Upload_AnotherVersion_IsRefused()
    {
        Assert.That(() => HostUpload.Unpack(Archive, "4.70", _folder), Throws.InvalidOperationException);
        Assert.That(HostUpload.Unpack(Archive.Replace(".zip", "-gallery.zip", StringComparison.Ordinal), "4.70", _folder), Is.Empty);
    }

    [Test]
    public void Upload_NoFileIsOneThatTheStoreHasToo()
    {
        HostUpload.Unpack(Archive, "4.90", _folder);

        Assert.That(Directory.GetFiles(_folder, "Nop.*.dll", SearchOption.AllDirectories).Select(Path.GetFileName), Is.EqualTo(new[] { "Nop.Plugin.CustomerCare.dll" }));
        Assert.That(Directory.GetFiles(_folder, "*.deps.json", SearchOption.AllDirectories), Is.Empty);
    }

    // As a store does: its own assemblies for the host's names, the plugin's folder for the rest.
    private static IReadOnlyList<Type> Types(string dll, string folder)
    {
        var context = new AssemblyLoadContext("uploaded", isCollectible: true);
        context.Resolving += (_, name) => HostAssemblies.Names.Contains(name.Name)
            ? Assembly.Load(new AssemblyName(name.Name!))
            : File.Exists(Path.Combine(folder, name.Name + ".dll")) ? context.LoadFromAssemblyPath(Path.Combine(folder, name.Name + ".dll")) : null;
        try
        {
            using var bytes = File.OpenRead(dll);
            return context.LoadFromStream(bytes).GetTypes();
        }
        finally
        {
            context.Unload();
        }
    }
}
