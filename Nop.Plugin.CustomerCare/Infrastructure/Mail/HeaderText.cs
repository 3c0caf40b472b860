namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Text that goes into a mail's header.</summary>
internal static class HeaderText
{
    /// <summary>The host's columns for addresses and names.</summary>
    public const int NAME_LENGTH = 500;

    public const int SUBJECT_LENGTH = 1000;

    /// <summary>One line without control characters, so that nobody can smuggle in a header; null for nothing.</summary>
    public static string? OneLine(string? text, int length = NAME_LENGTH)
    {
        if (text is null)
            return null;

        var line = string.Join(' ', text.Split([.. text.Where(char.IsControl)], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return Cut(line, length);
    }

    /// <summary>The subject with the mark in it, also where the owner took the token out of the template or the text is too long.</summary>
    public static string Subject(string text, string mark)
    {
        var line = OneLine(text, int.MaxValue)!;
        if (line.Length <= SUBJECT_LENGTH && line.Contains(mark, StringComparison.Ordinal))
            return line;

        var unmarked = line.Replace(mark, string.Empty, StringComparison.Ordinal).Trim();
        return $"{Cut(unmarked, SUBJECT_LENGTH - mark.Length - 1)} {mark}".TrimStart();
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;

        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
