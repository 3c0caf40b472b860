using System.Text.RegularExpressions;
using Nop.Plugin.CustomerCare.Tests.Compatibility;

namespace Nop.Plugin.CustomerCare.Tests.Documentation;

/// <summary>A page of the documentation, taken apart as far as tests need it.</summary>
internal sealed partial class MarkdownPage
{
    private static readonly string[] Folders = ["docs", "build"];
    private static readonly string[] Generated = ["bin", "obj", "node_modules"];
    private readonly string _prose;

    private MarkdownPage(string path, string text)
    {
        (Path, Text) = (path, text.ReplaceLineEndings("\n"));
        var withoutBlocks = Fence().Replace(Text, string.Empty);
        CodeSpans = [.. CodeSpan().Matches(withoutBlocks).Select(match => match.Groups[1].Value)];
        _prose = CodeSpan().Replace(withoutBlocks, "code");
    }

    /// <summary>Below the repository, with slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<string> CodeSpans { get; }

    /// <summary>Fenced code with what stands behind its first fence.</summary>
    public IReadOnlyList<(string Info, string Code)> Blocks => [.. Fence().Matches(Text).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    public IReadOnlyList<(int Level, string Text)> Headings => [.. Heading().Matches(_prose).Select(match => (match.Groups[1].Length, match.Groups[2].Value.Trim()))];

    public IReadOnlyList<string> Links => [.. Link().Matches(_prose).Where(match => match.Groups[1].Length == 0).Select(match => match.Groups[2].Value)];

    public IReadOnlyList<string> Pictures => [.. Link().Matches(_prose).Where(match => match.Groups[1].Length > 0).Select(match => match.Groups[2].Value)];

    public int TableRows => TableRow().Count(_prose);

    /// <summary>What stands in italics: in these pages, words of the screen.</summary>
    public IReadOnlyList<string> Italics => [.. Italic().Matches(LineBreak().Replace(Bold().Replace(_prose, "$1"), " ")).Select(match => match.Groups[1].Value)];

    /// <summary>Names of headings as addresses know them.</summary>
    public IReadOnlySet<string> Anchors => Headings.Select(heading => Anchor(heading.Text)).ToHashSet(StringComparer.Ordinal);

    public static MarkdownPage Read(string path) => new(path, File.ReadAllText(System.IO.Path.Combine(Repository.Root, path)));

    /// <summary>The pages at the top, in docs and in build.</summary>
    public static IReadOnlyList<MarkdownPage> All()
    {
        return
        [
            .. Directory.EnumerateFiles(Repository.Root, "*.md")
                .Concat(Folders.SelectMany(folder => Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, folder), "*.md", SearchOption.AllDirectories)))
                .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
                .Where(path => !path.Split('/').Intersect(Generated).Any())
                .Order(StringComparer.Ordinal)
                .Select(Read)
        ];
    }

    public override string ToString() => Path;

    private static string Anchor(string heading)
    {
        return NotInAnchors().Replace(heading.ToLowerInvariant(), string.Empty).Replace(' ', '-');
    }

    [GeneratedRegex(@"^```([\w-]*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex("^(#{1,6}) (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(!?)\[[^\]]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\|(?! ---).*\|$", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"\*\*(.+?)\*\*")]
    private static partial Regex Bold();

    [GeneratedRegex(@"(?<!\n)\n(?!\n)")]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"(?<![*\w])\*(?![*\s])([^*\n]+?)(?<!\s)\*(?![*\w])")]
    private static partial Regex Italic();

    [GeneratedRegex(@"[^\p{L}\p{N}\-_ ]")]
    private static partial Regex NotInAnchors();
}
