using System.Text.RegularExpressions;

namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>Tells what is new in a mail from what it quotes. Only for showing and comparing: what is stored is always the whole.</summary>
public static partial class ReplyText
{
    private const int LongestIntroduction = 300;

    /// <summary>What stands before the quotation at the end; the whole text where it has none, or where nothing would be left.</summary>
    public static string NewPart(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[..OwnLength(text)];
    }

    /// <summary>How long that is, line ends before the quotation left out; the text's length where it quotes nothing. What follows is the quotation.</summary>
    public static int OwnLength(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n');
        var end = QuotationStart(lines);
        if (end == lines.Length)
            return text.Length;

        var own = text[..Math.Max(0, lines.Take(end).Sum(line => line.Length + 1) - 1)].TrimEnd();
        return own.Length > 0 ? own.Length : text.Length;
    }

    private static int QuotationStart(string[] lines)
    {
        var quotedFrom = QuotedFrom(lines);
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].Trim();
            if (Separator().IsMatch(line) || (IsHeader(line) && lines.Skip(at + 1).Take(4).Count(next => IsHeader(next.Trim())) >= 2))
                return at;
            if (line.StartsWith('>') && at >= quotedFrom)
                return HasIntroduction(lines, at) ? Introduction(lines, at) : at;
        }

        return lines.Length;
    }

    // From here to the end nothing but quoted and blank lines; found once, or a text of nothing but quotations would take forever.
    private static int QuotedFrom(string[] lines)
    {
        return Array.FindLastIndex(lines, line => line.Trim() is not ("" or ['>', ..])) + 1;
    }

    // "On … wrote:" before the first quoted line, on one line or two.
    private static bool HasIntroduction(string[] lines, int quoted)
    {
        return Introduction(lines, quoted) < quoted;
    }

    private static int Introduction(string[] lines, int quoted)
    {
        var last = quoted - 1;
        while (last >= 0 && lines[last].Trim().Length == 0)
            last--;
        if (last < 0 || !lines[last].TrimEnd().EndsWith(':') || lines[last].Length > LongestIntroduction)
            return quoted;

        return last > 0 && lines[last - 1].Trim().Length > 0 && Introduced().IsMatch(lines[last - 1]) ? last - 1 : last;
    }

    private static bool IsHeader(string line)
    {
        return Header().IsMatch(line);
    }

    [GeneratedRegex(@"^\*?(from|sent|to|date|subject|cc|von|gesendet|an|datum|betreff|od|wysłano|wysłane|do|data|temat|от|отправлено|кому|дата|тема|de|envoyé|à|objet|da|inviato|a|oggetto)\*?\s*:\*?\s", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Header();

    [GeneratedRegex(@"^(-{2,}\s*(original message|ursprüngliche nachricht|original-nachricht|wiadomość oryginalna|oryginalna wiadomość|исходное сообщение|message d'origine|mensaje original|messaggio originale|forwarded message|przekazana wiadomość)\s*-{2,}|_{20,})$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(on|am|w dniu|dnia|le|el|il|op|\S{2,4}[,.])\s.*[0-9]", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Introduced();
}
