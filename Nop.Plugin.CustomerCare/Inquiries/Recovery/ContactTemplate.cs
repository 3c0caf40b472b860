using System.Text;
using System.Text.RegularExpressions;

namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>A message template of the contact form in one language, to know its mails by and to take the visitor's words out of them.</summary>
public sealed partial class ContactTemplate
{
    private const string BodyToken = "%ContactUs.Body%";

    private readonly Regex? _body;
    private readonly Regex _subject;

    /// <param name="templateId">The host's id; one template has several languages.</param>
    /// <param name="isForVendors">Whether its mails go to vendors.</param>
    /// <param name="accountId">The host's id of the mail account that sends them.</param>
    /// <param name="storeIds">The stores that use it, the first one first.</param>
    public ContactTemplate(int templateId, bool isForVendors, int accountId, IReadOnlyList<int> storeIds, string? subject, string? body)
    {
        (TemplateId, IsForVendors, AccountId, StoreIds) = (templateId, isForVendors, accountId, storeIds);
        NamesStore = subject?.Contains("%Store.Name%", StringComparison.OrdinalIgnoreCase) == true;
        _subject = Shape(subject ?? string.Empty);
        var place = body?.IndexOf(BodyToken, StringComparison.OrdinalIgnoreCase) ?? -1;
        _body = place < 0 ? null : Shape(body![..place], body[(place + BodyToken.Length)..]);
    }

    public int TemplateId { get; }

    public bool IsForVendors { get; }

    public int AccountId { get; }

    public IReadOnlyList<int> StoreIds { get; }

    /// <summary>Whether its own subject says which store it is.</summary>
    public bool NamesStore { get; }

    /// <summary>Whether a subject can be this template's own.</summary>
    public bool IsOwnSubject(string? subject)
    {
        return _subject.IsMatch(subject ?? string.Empty);
    }

    /// <summary>What stands in a mail's body in the place of the visitor's words, as HTML; null if the mail can't be of this template.</summary>
    public string? WordsIn(string? body)
    {
        return _body?.Match(body ?? string.Empty) is { Success: true } match ? match.Groups["words"].Value : null;
    }

    private static Regex Shape(string text)
    {
        return Compiled(Literal(text));
    }

    private static Regex Shape(string before, string after)
    {
        return Compiled($"{Literal(before)}(?<words>.*){Literal(after)}");
    }

    // Mails are of any size and written by anybody: matching takes time in proportion to their length and no more.
    private static Regex Compiled(string pattern)
    {
        return new Regex($"^\\s*{pattern}\\s*$", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }

    // White space is what mail editors and databases change.
    private static string Literal(string text)
    {
        var pattern = new StringBuilder();
        foreach (var part in Variable().Split(text))
        {
            if (pattern.Length > 0)
                pattern.Append(".*");
            pattern.Append("\\s*").AppendJoin("\\s+", Spaces().Split(part.Trim()).Select(Regex.Escape)).Append("\\s*");
        }

        return pattern.ToString();
    }

    [GeneratedRegex(@"%[\w.()]+%", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Variable();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
