using System.Text;

namespace Nop.Plugin.CustomerCare.Inquiries.Html;

/// <summary>
/// Makes HTML harmless: keeps paragraphs, line breaks, bold, italic, underlined, lists, quotations and links to http, https and mailto, drops all other tags and every other attribute, and writes
/// what is left anew, well-formed, with all text encoded. Clean HTML stays as it is.
/// </summary>
public static class ReplyHtml
{
    /// <summary>The longest that is taken, in characters.</summary>
    public const int Longest = 200_000;

    private const int Deepest = 24;

    private static readonly Dictionary<string, string> Kept = new(StringComparer.Ordinal)
    {
        ["p"] = "p", ["div"] = "p", ["h1"] = "p", ["h2"] = "p", ["h3"] = "p", ["h4"] = "p", ["h5"] = "p", ["h6"] = "p", ["br"] = "br", ["b"] = "b", ["strong"] = "strong", ["i"] = "i", ["em"] = "em",
        ["u"] = "u", ["ul"] = "ul", ["ol"] = "ol", ["li"] = "li", ["a"] = "a", ["blockquote"] = "blockquote"
    };

    /// <summary>Clean HTML; empty for null and for what has no text.</summary>
    /// <exception cref="ArgumentException">It is longer than <see cref="Longest"/>.</exception>
    public static string Clean(string? html)
    {
        if (html?.Length > Longest)
            throw new ArgumentException($"{html.Length} characters are more than the {Longest} that are taken.", nameof(html));

        var writer = new Writer();
        foreach (var token in new HtmlReader(html ?? string.Empty).Read())
            writer.Write(token);

        return writer.Finish();
    }

    private sealed class Writer
    {
        private readonly StringBuilder _text = new();
        private readonly List<string> _open = [];
        private bool _hasText;

        public void Write(HtmlToken token)
        {
            if (token.Kind == HtmlTokenKind.Text)
                WriteText(token.Text);
            else if (Kept.TryGetValue(token.Text, out var tag))
            {
                if (token.Kind == HtmlTokenKind.Start)
                    Start(tag, token.Href);
                else
                    End(tag);
            }
        }

        public string Finish()
        {
            CloseTo(0);
            return _hasText ? _text.ToString() : string.Empty;
        }

        private void Start(string tag, string? href)
        {
            if (tag == "br")
            {
                _text.Append("<br>");
                return;
            }

            if (tag is "p" or "ul" or "ol" or "blockquote")
                CloseParagraph();
            if (tag == "li")
            {
                if (!StartItem())
                    return;
            }
            else if (tag == "a")
                End("a");

            var link = tag == "a" ? SafeLink.Of(href) : null;
            if (_open.Count >= Deepest || (tag == "a" && link is null))
                return;

            _open.Add(tag);
            var attributes = link is null ? string.Empty : $" href=\"{EncodedText.Of(link)}\" rel=\"noopener noreferrer\"";
            _text.Append('<').Append(tag).Append(attributes).Append('>');
        }

        // An item closes the one before it; outside of a list it is nothing.
        private bool StartItem()
        {
            var list = _open.FindLastIndex(tag => tag is "ul" or "ol");
            if (list < 0)
                return false;

            CloseTo(list + 1);
            return true;
        }

        private void CloseParagraph()
        {
            var paragraph = _open.LastIndexOf("p");
            if (paragraph > _open.FindLastIndex(tag => tag is "li" or "blockquote"))
                CloseTo(paragraph);
        }

        private void End(string tag)
        {
            var place = _open.LastIndexOf(tag);
            if (place >= 0)
                CloseTo(place);
        }

        private void CloseTo(int depth)
        {
            for (; _open.Count > depth; _open.RemoveAt(_open.Count - 1))
                _text.Append("</").Append(_open[^1]).Append('>');
        }

        private void WriteText(string text)
        {
            _hasText |= !string.IsNullOrWhiteSpace(text);
            _text.Append(EncodedText.Of(text));
        }
    }
}
