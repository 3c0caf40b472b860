namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>The beginning of a longer text.</summary>
public static class Excerpt
{
    private const char MORE = '\u2026';

    /// <summary>One line of at most so many characters, cut between words where there are any, a dot-dot-dot at its end if something is left out; null for nothing.</summary>
    public static string? Of(string? text, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 2);
        if (string.IsNullOrWhiteSpace(text))
            return null;

        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= most)
            return line;

        var end = line.LastIndexOf(' ', most - 1);
        if (end < most / 2)
            end = char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1;
        return line[..end] + MORE;
    }
}
