using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Package;

/// <summary>The archives that build/package wrote; CUSTOMERCARE_PACKAGE names the plugin's one, the gallery's lies beside it.</summary>
[TestFixture]
public partial class PackageTests
{
    private const string FOLDER = "CustomerCare/";

    private static readonly string[] Required =
    [
        "plugin.json", "logo.png", "Nop.Plugin.CustomerCare.dll", "Dapper.dll", "Admin/Views/_ViewImports.cshtml", "Localization/en.json",
        "Localization/pl.json", "Localization/ru.json", "LICENSE.txt", "THIRD-PARTY-NOTICES.txt"
    ];

    private static string Archive => Environment.GetEnvironmentVariable("CUSTOMERCARE_PACKAGE") ?? string.Empty;

    private static string GalleryArchive => Archive.Replace(".zip", "-gallery.zip", StringComparison.Ordinal);

    [SetUp]
    public void NeedsTheArchive()
    {
        if (!File.Exists(Archive))
            Assert.Ignore("CUSTOMERCARE_PACKAGE doesn't name an archive; build/test packages first.");
    }

    [GeneratedRegex(@"^(plugin\.json|logo\.png|LICENSE\.txt|THIRD-PARTY-NOTICES\.txt|Nop\.Plugin\.CustomerCare\.dll|Dapper\.dll|(Admin|Public)/Views/([A-Za-z]+/)*[A-Za-z_]+\.cshtml|Localization/(en|pl|ru)\.json|Content/([a-z-]+/)*[a-z-]+\.(css|js|svg)|Content/chart\.umd(\.min)?\.js)$")]
    private static partial Regex Allowed();

    [Test]
    public void Plugin_HoldsOnlyWhatIsAllowed()
    {
        var foreign = Names(Archive).Where(name => !name.StartsWith(FOLDER, StringComparison.Ordinal) || !Allowed().IsMatch(name[FOLDER.Length..]));

        Assert.That(foreign, Is.Empty);
    }

    [Test]
    public void Plugin_HoldsAllThatIsNeeded()
    {
        Assert.That(Names(Archive), Is.SupersetOf(Required.Select(name => FOLDER + name)));
        Assert.That(Names(Archive).Count(name => name.StartsWith(FOLDER + "Content/chart.umd", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public void Archives_HaveNoFolderEntriesAndForwardSlashes()
    {
        Assert.That(Names(Archive).Concat(Names(GalleryArchive)).Where(name => name.EndsWith('/') || name.Contains('\\', StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Archives_EntriesAreInOrderAndOfOneTime()
    {
        foreach (var archive in new[] { Archive, GalleryArchive })
        {
            using var zip = ZipFile.OpenRead(archive);
            Assert.That(zip.Entries.Select(entry => entry.FullName), Is.Unique.And.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
            Assert.That(zip.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct(), Is.EqualTo(new[] { new DateTime(2000, 1, 1) }));
        }
    }

    [Test]
    public void Assembly_DoesNotSayWhereItWasCompiled()
    {
        using var dll = new MemoryStream(ReadBytes(Archive, FOLDER + "Nop.Plugin.CustomerCare.dll"));
        var module = Mono.Cecil.ModuleDefinition.ReadModule(dll, new ReaderParameters { ReadSymbols = true, SymbolReaderProvider = new EmbeddedPortablePdbReaderProvider() });
        var sources = module.Types.SelectMany(type => type.Methods).SelectMany(method => method.DebugInformation.SequencePoints).Select(point => point.Document.Url).Distinct().ToList();

        Assert.That(sources, Is.Not.Empty.And.All.StartsWith("/_/"));
    }

    [Test]
    public void Notices_NameEachThingOfOthersAndItsVersion()
    {
        var notices = Read(Archive, FOLDER + "THIRD-PARTY-NOTICES.txt");
        var chart = Names(Archive).Single(name => name.Contains("chart.umd", StringComparison.Ordinal));
        var chartVersion = Regex.Match(Read(Archive, chart)[..400], @"v(\d+\.\d+\.\d+)").Groups[1].Value;
        var dapper = Regex.Match(File.ReadAllText(Path.Combine(Compatibility.Repository.Root, "Directory.Packages.props")), "Include=\"Dapper\" Version=\"([^\"]+)\"").Groups[1].Value;

        Assert.That(chartVersion, Is.Not.Empty);
        Assert.That(notices, Does.Contain($"Chart.js {chartVersion} ").And.Contain($"Dapper {dapper} ").And.Contain("kurkle/color"));
        Assert.That(notices, Does.Contain("Permission is hereby granted, free of charge").And.Contain("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION"));
        Assert.That(Names(Archive).Where(name => name.EndsWith(".dll", StringComparison.Ordinal)), Is.EquivalentTo(new[] { FOLDER + "Dapper.dll", FOLDER + "Nop.Plugin.CustomerCare.dll" }));
    }

    [Test]
    public void Manifest_NamesBothHostVersionsAndTheVersionOfTheArchive()
    {
        using var manifest = JsonDocument.Parse(Read(Archive, FOLDER + "plugin.json"));
        var root = manifest.RootElement;

        Assert.That(root.GetProperty("SystemName").GetString(), Is.EqualTo("CustomerCare"));
        Assert.That(root.GetProperty("FileName").GetString(), Is.EqualTo("Nop.Plugin.CustomerCare.dll"));
        Assert.That(root.GetProperty("SupportedVersions").EnumerateArray().Select(version => version.GetString()), Is.EqualTo(new[] { "4.80", "4.90" }));
        Assert.That(Path.GetFileName(Archive), Is.EqualTo($"CustomerCare-{root.GetProperty("Version").GetString()}.zip"));
        Assert.That(root.GetProperty("Description").GetString(), Is.Not.Empty);
    }

    [Test]
    public void Assembly_RefersToTheLowestHostAndToNothingUnshipped()
    {
        using var stream = new MemoryStream(ReadBytes(Archive, FOLDER + "Nop.Plugin.CustomerCare.dll"));
        using var image = new PEReader(stream);
        var metadata = image.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Select(reference => (Name: metadata.GetString(reference.Name), reference.Version)).ToList();

        Assert.That(references.Where(reference => reference.Name.StartsWith("Nop.", StringComparison.Ordinal)).Select(reference => reference.Version),
            Is.Not.Empty.And.All.EqualTo(new Version(4, 80, 0, 0)));
        Assert.That(references.Select(reference => reference.Name).Where(name =>
            !name.StartsWith("Nop.", StringComparison.Ordinal)
            && !name.StartsWith("System.", StringComparison.Ordinal)
            && !name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
            && !name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
            && !Names(Archive).Contains(FOLDER + name + ".dll")), Is.Empty);
    }

    [Test]
    public void Gallery_EachItemLeadsToAPluginForItsVersions()
    {
        using var items = JsonDocument.Parse(Read(GalleryArchive, "uploadedItems.json"));
        foreach (var item in items.RootElement.EnumerateArray())
        {
            var folder = item.GetProperty("DirectoryPath").GetString()!;
            using var manifest = JsonDocument.Parse(Read(GalleryArchive, folder + "plugin.json"));

            Assert.That(folder, Does.EndWith("/CustomerCare/"));
            Assert.That(item.GetProperty("SystemName").GetString(), Is.EqualTo(manifest.RootElement.GetProperty("SystemName").GetString()));
            Assert.That(manifest.RootElement.GetProperty("SupportedVersions").EnumerateArray().Select(version => version.GetString()!),
                Is.All.Matches<string>(version => item.GetProperty("SupportedVersion").GetString()!.Contains(version, StringComparison.Ordinal)));
            Assert.That(Names(GalleryArchive).Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Select(name => FOLDER + name[folder.Length..]),
                Is.EquivalentTo(Names(Archive)));
        }

        Assert.That(items.RootElement.GetArrayLength(), Is.GreaterThan(0));
    }

    [Test]
    public void Gallery_CarriesTheSources()
    {
        Assert.That(Names(GalleryArchive), Has.Some.Match("^CustomerCare/Source/Nop\\.Plugin\\.CustomerCare/Calendars/BusinessTime\\.cs$"));
        Assert.That(Names(GalleryArchive), Is.SupersetOf(new[]
        {
            "CustomerCare/Source/Directory.Build.props", "CustomerCare/Source/build/Package.targets", "CustomerCare/Source/build/api/tables.txt", "CustomerCare/Source/build/sdk/Nop.Core/Nop.Core.csproj"
        }));
        Assert.That(Names(GalleryArchive).Where(name => name.Contains("/obj/", StringComparison.Ordinal) || name.Contains("/bin/", StringComparison.Ordinal)), Is.Empty);
    }

    private static List<string> Names(string archive)
    {
        using var zip = ZipFile.OpenRead(archive);
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    private static string Read(string archive, string name)
    {
        return System.Text.Encoding.UTF8.GetString(ReadBytes(archive, name));
    }

    private static byte[] ReadBytes(string archive, string name)
    {
        using var zip = ZipFile.OpenRead(archive);
        using var entry = (zip.GetEntry(name) ?? throw new AssertionException($"{Path.GetFileName(archive)} has no {name}.")).Open();
        using var copy = new MemoryStream();
        entry.CopyTo(copy);
        return copy.ToArray();
    }
}
