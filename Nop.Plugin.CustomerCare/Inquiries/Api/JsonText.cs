using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Nop.Plugin.CustomerCare.Inquiries.Api;

/// <summary>Reads JSON strings that came from outside.</summary>
internal static class JsonText
{
    /// <summary>The text of a JSON string. Escapes of half a character, which a reader refuses, become the replacement character: nothing of a message is lost for it.</summary>
    public static string Of(JsonElement json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Mended(json.GetRawText().AsSpan()[1..^1]);
        }
    }

    private static string Mended(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var at = 0; at < raw.Length; at++)
        {
            if (raw[at] != '\\')
            {
                text.Append(raw[at]);
                continue;
            }

            at++;
            if (raw[at] == 'u')
            {
                text.Append((char)int.Parse(raw.Slice(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                at += 4;
            }
            else
                text.Append(raw[at] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var other => other });
        }

        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.ToString().EnumerateRunes())
            whole.Append(rune);
        return whole.ToString();
    }
}
