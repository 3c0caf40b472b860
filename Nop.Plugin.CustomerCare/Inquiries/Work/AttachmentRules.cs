namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>What may go with a reply: documents and pictures, nothing that runs.</summary>
public static class AttachmentRules
{
    public const int MostFiles = 10;
    public const long MostBytes = 10 * 1024 * 1024;
    private const int LongestName = 150;

    /// <summary>Endings of files that are taken, in lower case with their dot.</summary>
    public static IReadOnlyList<string> Endings { get; } =
        [".pdf", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".txt", ".csv", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".odp", ".rtf", ".zip", ".eml", ".ics", ".mp3", ".mp4"];

    /// <summary>The first rule that the files break, with the name of the file that does; null if they may go.</summary>
    /// <param name="files">Names and sizes in bytes.</param>
    public static (AttachmentRule Rule, string FileName)? Problem(IReadOnlyCollection<(string Name, long Size)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (files.Count > MostFiles)
            return (AttachmentRule.TooMany, string.Empty);
        if (files.Sum(file => file.Size) > MostBytes)
            return (AttachmentRule.TooLarge, string.Empty);

        foreach (var (name, size) in files)
        {
            if (!Endings.Contains(Path.GetExtension(name).ToLowerInvariant()))
                return (AttachmentRule.Kind, name);
            if (size == 0)
                return (AttachmentRule.Empty, name);
        }

        return null;
    }

    /// <summary>A file's own name: no path, nothing that can't be seen or turns the reading direction, at most 150 characters with its ending.</summary>
    public static string NameOf(string? fileName)
    {
        var name = (fileName ?? string.Empty).Split('/', '\\')[^1];
        var clean = string.Concat(name.Where(IsPlain)).Trim().TrimEnd('.', ' ');
        var ending = Path.GetExtension(clean);
        if (ending.Length >= clean.Length)
            return "file" + ending;

        return clean.Length <= LongestName ? clean : clean[..Math.Max(1, LongestName - ending.Length)].TrimEnd() + ending;
    }

    private static bool IsPlain(char letter)
    {
        return !char.IsControl(letter) && char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.Format && !char.IsSurrogate(letter) && !"\"<>:|?*;".Contains(letter, StringComparison.Ordinal);
    }
}
