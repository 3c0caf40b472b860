using System.Diagnostics;
using System.IO.Compression;
using System.Security.Cryptography;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Package;

/// <summary>Whoever has the sources that the gallery's archive carries gets the very bytes that it carries.</summary>
[TestFixture]
public class ReproducedPackageTests
{
    private const string SOURCES = "CustomerCare/Source/";

    private static readonly TimeSpan LongEnough = TimeSpan.FromMinutes(8);

    [Test]
    public async Task Sources_PackagedAgainInAnotherFolder_GiveTheSameBytes()
    {
        if (Environment.GetEnvironmentVariable("CUSTOMERCARE_FULL") is not { Length: > 0 })
            Assert.Ignore("Packages a second time: with build/test --full.");
        var archive = Environment.GetEnvironmentVariable("CUSTOMERCARE_PACKAGE") ?? string.Empty;
        if (!File.Exists(archive))
            Assert.Ignore("CUSTOMERCARE_PACKAGE doesn't name an archive; build/test packages first.");
        if (OperatingSystem.IsWindows())
            Assert.Ignore("build/package is a script of bash.");

        var gallery = archive.Replace(".zip", "-gallery.zip", StringComparison.Ordinal);
        var folder = Directory.CreateTempSubdirectory("customercare-again-").FullName;
        try
        {
            await UnpackAsync(gallery, folder);
            await PackageAsync(folder);

            foreach (var first in new[] { archive, gallery })
                Assert.That(Sum(Path.Combine(folder, "dist", Path.GetFileName(first))), Is.EqualTo(Sum(first)), Path.GetFileName(first));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task UnpackAsync(string gallery, string folder)
    {
        using var zip = await ZipFile.OpenReadAsync(gallery);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith(SOURCES, StringComparison.Ordinal)))
        {
            var file = Path.Combine(folder, entry.FullName[SOURCES.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await entry.ExtractToFileAsync(file);
        }
    }

    private static async Task PackageAsync(string folder)
    {
        var start = new ProcessStartInfo("bash", ["build/package"]) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var inherited in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(inherited);
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(LongEnough);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        await process.WaitForExitAsync(patience.Token);

        Assert.That(process.ExitCode, Is.Zero, $"{await output}{await errors}");
    }

    private static string Sum(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexString(SHA256.HashData(stream));
    }
}
