using System.Net;

namespace Nop.Plugin.CustomerCare.Inquiries.Html;

/// <summary>
/// Takes HTML apart, however broken. What isn't closed by the end (a tag, a comment, a script) is left out with all that follows; comments, declarations and the contents of
/// elements that aren't text never come out. Looks at each character a fixed number of times.
/// </summary>
internal sealed class HtmlReader(string html)
{
    private static readonly HashSet<string> WithoutText = new(StringComparer.Ordinal)
    {
        "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext", "template", "svg", "math", "object", "applet", "audio", "video", "canvas",
        "select", "head", "frameset"
    };

    private int _at;

    public IEnumerable<HtmlToken> Read()
    {
        while (_at < html.Length)
        {
            var open = html.IndexOf('<', _at);
            if (open < 0)
                open = html.Length;
            if (open > _at)
                yield return new HtmlToken(HtmlTokenKind.Text, WebUtility.HtmlDecode(html[_at..open]));

            _at = open;
            if (_at < html.Length && ReadMarkup() is { } token)
                yield return token;
        }
    }

    private HtmlToken? ReadMarkup()
    {
        var next = Peek(1);
        if (next is '!' or '?')
            return SkipDeclaration();
        if (next == '/' && char.IsAsciiLetter(Peek(2)))
            return ReadEnd();
        if (char.IsAsciiLetter(next))
            return ReadStart();

        _at += 1;
        return new HtmlToken(HtmlTokenKind.Text, "<");
    }

    private HtmlToken? SkipDeclaration()
    {
        _at = string.CompareOrdinal(html, _at, "<!--", 0, 4) == 0 ? After("-->", _at + 4) : After(">", _at);
        return null;
    }

    private HtmlToken? ReadEnd()
    {
        _at += 2;
        var name = ReadName();
        _at = After(">", _at);
        return new HtmlToken(HtmlTokenKind.End, name);
    }

    private HtmlToken? ReadStart()
    {
        _at += 1;
        var name = ReadName();
        string? href = null;
        while (ReadAttribute() is var (attribute, value) && attribute is not null)
            if (attribute == "href")
                href ??= WebUtility.HtmlDecode(value);

        if (_at >= html.Length)
            return null;

        _at += 1;
        if (!WithoutText.Contains(name))
            return new HtmlToken(HtmlTokenKind.Start, name, href);

        _at = AfterEndOf(name);
        return null;
    }

    // Stands on the tag's ">" or at the end of all when there is no attribute left.
    private (string? Name, string Value) ReadAttribute()
    {
        while (_at < html.Length && (char.IsWhiteSpace(html[_at]) || html[_at] is '/' or '"' or '\'' or '='))
            _at++;
        if (_at >= html.Length || html[_at] == '>')
            return (null, string.Empty);

        var start = _at;
        while (_at < html.Length && !char.IsWhiteSpace(html[_at]) && html[_at] is not ('/' or '>' or '='))
            _at++;
        var name = html[start.._at].ToLowerInvariant();
        SkipSpace();
        if (Peek(0) != '=')
            return (name, string.Empty);

        _at++;
        SkipSpace();
        return (name, ReadValue());
    }

    private string ReadValue()
    {
        var quote = Peek(0);
        var start = quote is '"' or '\'' ? _at + 1 : _at;
        if (quote is '"' or '\'')
        {
            var end = html.IndexOf(quote, start);
            _at = end < 0 ? html.Length : end + 1;
            return end < 0 ? string.Empty : html[start..end];
        }

        while (_at < html.Length && !char.IsWhiteSpace(html[_at]) && html[_at] != '>')
            _at++;
        return html[start.._at];
    }

    private string ReadName()
    {
        var start = _at;
        while (_at < html.Length && !char.IsWhiteSpace(html[_at]) && html[_at] is not ('/' or '>'))
            _at++;
        return html[start.._at].ToLowerInvariant();
    }

    private int AfterEndOf(string name)
    {
        var end = html.IndexOf("</" + name, _at, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : After(">", end);
    }

    private int After(string text, int from)
    {
        var found = from < html.Length ? html.IndexOf(text, from, StringComparison.Ordinal) : -1;
        return found < 0 ? html.Length : found + text.Length;
    }

    private void SkipSpace()
    {
        while (_at < html.Length && char.IsWhiteSpace(html[_at]))
            _at++;
    }

    private char Peek(int ahead)
    {
        return _at + ahead < html.Length ? html[_at + ahead] : '\0';
    }
}
