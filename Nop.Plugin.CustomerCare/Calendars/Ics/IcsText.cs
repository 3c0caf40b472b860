using System.Text;

namespace Nop.Plugin.CustomerCare.Calendars.Ics;

internal static class IcsText
{
    private const int GreatestLength = 200;

    /// <summary>The text behind the escapes of a value; line breaks become blanks.</summary>
    public static string Unescape(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var escaped = value[i] == '\\' && i + 1 < value.Length;
            if (escaped)
                i++;
            text.Append(escaped && value[i] is 'n' or 'N' ? ' ' : value[i]);
        }

        return Clean(text.ToString());
    }

    /// <summary>On one line, without what can't be seen, and not too long.</summary>
    public static string Clean(string text)
    {
        var printable = string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
        var words = string.Join(' ', printable.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= GreatestLength ? words : words[..GreatestLength];
    }
}
