using System.Globalization;
using System.Text;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Makes a text fit for a column of any engine.</summary>
public static class ColumnText
{
    /// <summary>
    /// The text without NUL characters (PostgreSQL refuses them) and with lone halves of surrogate pairs replaced (no encoding has them), cut to the
    /// length at the end of a whole visible character. Null stays null.
    /// </summary>
    /// <param name="length">In UTF-16 units, at least 1; null for columns without a limit.</param>
    public static string? Fit(string? text, int? length = null)
    {
        if (string.IsNullOrEmpty(text))
            return text;

        var clean = text.Contains('\0', StringComparison.Ordinal) ? text.Replace("\0", string.Empty, StringComparison.Ordinal) : text;
        clean = IsWellFormed(clean) ? clean : Repaired(clean);
        return length is { } limit && clean.Length > limit ? Cut(clean, limit) : clean;
    }

    private static string Cut(string text, int limit)
    {
        var end = 0;
        while (end < text.Length)
        {
            var next = StringInfo.GetNextTextElementLength(text.AsSpan(end));
            if (end + next > limit)
                break;
            end += next;
        }

        // One visible character longer than the whole column: better a part of it than nothing.
        if (end == 0)
            end = char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
        return text[..end];
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }

        return true;
    }

    private static string Repaired(string text)
    {
        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            repaired.Append(rune);

        return repaired.ToString();
    }
}
