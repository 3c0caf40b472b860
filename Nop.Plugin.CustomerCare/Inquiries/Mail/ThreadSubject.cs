using System.Text.RegularExpressions;

namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>Subjects as threads are told by them.</summary>
public static partial class ThreadSubject
{
    private const int Longest = 1000;

    /// <summary>Without "Re:", "AW:", "Odp:", "Fwd:" and the like before it, without thread marks, in lower case, blanks as one; null if nothing is left.</summary>
    public static string? Of(string? subject)
    {
        if (subject is null)
            return null;

        var text = Mark().Replace(Cut(subject), " ");
        for (string shorter; (shorter = Beginning().Replace(text, string.Empty)) != text;)
            text = shorter;

        text = string.Join(' ', text.Split(null as char[], StringSplitOptions.RemoveEmptyEntries)).Normalize().ToLowerInvariant();
        return text.Length > 0 ? text : null;
    }

    // Half a character can't be normalised.
    private static string Cut(string subject)
    {
        return subject.Length <= Longest ? subject : subject[..(char.IsHighSurrogate(subject[Longest - 1]) ? Longest - 1 : Longest)];
    }

    /// <summary>The marks (see <see cref="ThreadMark"/>) in a text: number and token.</summary>
    /// <param name="atMost">A text full of numbers must not make a query for each.</param>
    public static IReadOnlyList<(long InquiryId, string Token)> Marks(string? text, int atMost = 5)
    {
        return
        [
            .. Mark().Matches(text ?? string.Empty).Select(match => (long.Parse(match.Groups["id"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), match.Groups["token"].Value.ToLowerInvariant()))
                .Distinct().Take(atMost)
        ];
    }

    [GeneratedRegex(@"\[CC-(?<id>[0-9]{1,18})-(?<token>[0-9a-f]{16})\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(
        @"^\s*(re|aw|antw|antwort|odp|odpowiedź|fwd|fw|wg|pd|sv|vs|vb|tr|rv|ref|rép|res|enc|i|r|ynt|ilt|vá|vl|ha|atb|hl|на|ответ|отв|відп|пересл|fs|回复|答复|转发)(\s*[\[(][0-9]{1,3}[\])])?\s*[:：]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Beginning();
}
