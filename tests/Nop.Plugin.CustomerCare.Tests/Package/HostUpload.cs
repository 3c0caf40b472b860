using System.IO.Compression;
using System.Text.Json;

namespace Nop.Plugin.CustomerCare.Tests.Package;

/// <summary>Unpacks an uploaded archive by the rules of the host's upload page.</summary>
internal static class HostUpload
{
    /// <param name="version">The store's, for example 4.90.</param>
    /// <param name="target">The store's folder of uploaded plugins.</param>
    /// <returns>The folders of plugins that a store of this version takes.</returns>
    /// <exception cref="InvalidOperationException">The host refuses the archive.</exception>
    public static IReadOnlyList<string> Unpack(string archive, string version, string target)
    {
        using var zip = ZipFile.OpenRead(archive);
        var items = zip.Entries.FirstOrDefault(entry => string.Equals(entry.FullName, "uploadedItems.json", StringComparison.OrdinalIgnoreCase));
        return items is null ? [Single(zip, version, target)] : Several(zip, items, version, target);
    }

    private static string Single(ZipArchive zip, string version, string target)
    {
        var root = zip.Entries.Select(entry => entry.FullName.Split('/')[0]).Distinct().ToList() is [var only] ? only : throw new InvalidOperationException("There must be one root folder.");
        if (!Supports(zip, root + "/", version))
            throw new InvalidOperationException($"{version} is not supported.");

        return Extract(zip, root + "/", Path.Combine(target, root));
    }

    private static List<string> Several(ZipArchive zip, ZipArchiveEntry items, string version, string target)
    {
        using var text = items.Open();
        using var list = JsonDocument.Parse(text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        return
        [
            .. list.RootElement.EnumerateArray()
                .Where(item => item.GetProperty("SupportedVersion").GetString()!.Contains(version, StringComparison.Ordinal))
                .Select(item => item.GetProperty("DirectoryPath").GetString()!.TrimEnd('/') + "/")
                .Where(folder => Supports(zip, folder, version))
                .Select(folder => Extract(zip, folder, Path.Combine(target, folder.TrimEnd('/').Split('/')[^1])))
        ];
    }

    private static bool Supports(ZipArchive zip, string folder, string version)
    {
        using var text = (zip.Entries.FirstOrDefault(entry => string.Equals(entry.FullName, folder + "plugin.json", StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidOperationException($"{folder} has no plugin.json.")).Open();
        using var manifest = JsonDocument.Parse(text);
        return manifest.RootElement.GetProperty("SupportedVersions").EnumerateArray().Any(each => each.GetString() == version);
    }

    // An entry for a folder after files of it would be written as a file, and fail.
    private static string Extract(ZipArchive zip, string folder, string target)
    {
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal)))
        {
            var file = Path.Combine(target, entry.FullName[folder.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            entry.ExtractToFile(file, overwrite: false);
        }

        return target;
    }
}
