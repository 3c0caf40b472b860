using System.Text;

namespace Nop.Plugin.CustomerCare.Inquiries.Html;

/// <summary>Text as it stands in HTML, between tags and in quoted values.</summary>
internal static class EncodedText
{
    /// <summary>Control characters other than line ends and tabs are left out: no HTML has them.</summary>
    public static string Of(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var letter in text)
            Append(encoded, letter);

        return encoded.ToString();
    }

    private static void Append(StringBuilder encoded, char letter)
    {
        switch (letter)
        {
            case '&':
                encoded.Append("&amp;");
                break;
            case '<':
                encoded.Append("&lt;");
                break;
            case '>':
                encoded.Append("&gt;");
                break;
            case '"':
                encoded.Append("&quot;");
                break;
            case '\'':
                encoded.Append("&#39;");
                break;
            case '\n' or '\t':
                encoded.Append(letter);
                break;
            default:
                if (!char.IsControl(letter))
                    encoded.Append(letter);
                break;
        }
    }
}
