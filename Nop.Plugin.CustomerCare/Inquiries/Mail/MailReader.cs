using System.Text.Json;
using System.Text.RegularExpressions;
using Nop.Plugin.CustomerCare.Inquiries.Api;

namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>Turns the JSON of a gateway into a mail, or into all that is wrong with it.</summary>
public static partial class MailReader
{
    internal const int LONGEST_LINE = 32 * 1024;
    internal const int MOST_RECIPIENTS = 200;
    internal const int LONGEST_HTML = 4 * 1024 * 1024;

    private const int MOST_IDS = 100;
    private const string NOTHING = "—";

    /// <returns>The mail, or null and at least one problem.</returns>
    public static (IncomingMail? Mail, IReadOnlyList<ApiProblem> Problems) Read(JsonElement json, ApiOrigin origin, DateTime nowUtc)
    {
        var problems = new List<ApiProblem>();
        var fields = new JsonFields(json, MailField.All, problems, 0);
        if (json.ValueKind != JsonValueKind.Object)
            return (null, problems);

        var mail = Read(fields, problems, origin, nowUtc);
        return problems.Count == 0 ? (mail, problems) : (null, problems);
    }

    private static IncomingMail Read(JsonFields fields, List<ApiProblem> problems, ApiOrigin origin, DateTime nowUtc)
    {
        var headers = MailHeaderReader.Read(fields, problems);
        var from = fields.Line(MailField.FROM, LONGEST_LINE, isRequired: true) ?? string.Empty;
        var subject = fields.Line(MailField.SUBJECT, ApiEventReader.LONGEST_BODY);
        return new IncomingMail
        {
            From = MailAddresses.Person(from),
            Recipients = [.. Lines(fields, MailField.TO).Concat(Lines(fields, MailField.CC)).SelectMany(MailAddresses.In).Distinct(StringComparer.OrdinalIgnoreCase).Take(MOST_RECIPIENTS)],
            Subject = subject,
            HappenedOnUtc = MailDate.Read(fields.Text(MailField.DATE, LONGEST_LINE) ?? headers.First("Date"), nowUtc),
            MessageId = Ids(fields.Text(MailField.MESSAGE_ID, LONGEST_LINE) ?? headers.First("Message-ID")) is [var id, ..] ? id : null,
            InReplyTo = Ids(fields.Text(MailField.IN_REPLY_TO, LONGEST_LINE) ?? headers.First("In-Reply-To")),
            References = [.. Lines(fields, MailField.REFERENCES).DefaultIfEmpty(headers.First("References")).SelectMany(Ids).TakeLast(MOST_IDS)],
            Headers = headers,
            Text = TextOf(fields) ?? subject ?? NOTHING,
            Html = fields.TryGet(MailField.HTML, out var html) && html.ValueKind == JsonValueKind.String ? JsonText.Of(html) : null,
            StoreId = fields.Store(origin),
            Language = fields.Language()
        };
    }

    private static string? TextOf(JsonFields fields)
    {
        var text = fields.Text(MailField.TEXT, ApiEventReader.LONGEST_BODY);
        var html = fields.Text(MailField.HTML, LONGEST_HTML);
        if (!string.IsNullOrWhiteSpace(text) || html is null)
            return string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n");

        var words = HtmlText.Of(html);
        if (words.Length > ApiEventReader.LONGEST_BODY)
            fields.Add(MailField.HTML, ApiRule.TooLong, FormattableString.Invariant($"{ApiEventReader.LONGEST_BODY}"));
        return words.Length == 0 ? null : words;
    }

    // One text, or a list of them.
    private static IEnumerable<string> Lines(JsonFields fields, string name)
    {
        if (!fields.TryGet(name, out var json))
            return [];
        if (json.ValueKind == JsonValueKind.String)
            return fields.Text(name, LONGEST_LINE) is { } line ? [line] : [];
        if (json.ValueKind != JsonValueKind.Array || json.EnumerateArray().Any(entry => entry.ValueKind != JsonValueKind.String))
            fields.Add(name, ApiRule.WrongType, "a string or an array of strings");
        else if (json.GetArrayLength() > MOST_RECIPIENTS)
            fields.Add(name, ApiRule.TooMany, FormattableString.Invariant($"{MOST_RECIPIENTS}"));
        else
            return [.. json.EnumerateArray().Select(JsonText.Of).Where(line => line.Length <= LONGEST_LINE)];

        return [];
    }

    private static IReadOnlyList<string> Ids(string? text)
    {
        return [.. MessageId().Matches(text ?? string.Empty).Select(match => match.Value.Trim('<', '>')).Distinct(StringComparer.Ordinal).Take(MOST_IDS)];
    }

    [GeneratedRegex(@"[^\s<>,]+@[^\s<>,]+", RegexOptions.NonBacktracking)]
    private static partial Regex MessageId();
}
