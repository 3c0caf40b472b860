using System.Net;
using Nop.Core.Domain.Localization;

namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>What a survey's mail must have, whatever the owner has made of its template.</summary>
internal static class SurveyBody
{
    private const string END = "</body>";

    private const string TEXT =
        "margin:16px 8px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;background-color:#ffffff;color:#1a1a1a";

    /// <summary>The filled template with question and links where it had none, as a whole document.</summary>
    /// <param name="optOut">The words of the opt-out link, plain text.</param>
    public static string Complete(string filled, SurveyWording wording, string scale, SurveyLinks links, string optOut, Language? language, string title)
    {
        var body = filled;
        if (!body.Contains(scale, StringComparison.Ordinal))
            body = Append(body, (Has(body, wording.Question) ? string.Empty : $"<p style=\"{TEXT}\">{Encode(wording.Question)}</p>") + scale);
        if (!body.Contains(links.OptOut, StringComparison.Ordinal))
            body = Append(body, $"<p style=\"{TEXT}\"><a href=\"{Encode(links.OptOut)}\" style=\"background-color:#ffffff;color:#1a1a1a\">{Encode(optOut)}</a></p>");

        return (IsDocument(body) ? body : Document(body, language, title)) + SurveyMark.OptOut(links.OptOut);
    }

    /// <summary>For a page that shows the mail in a frame.</summary>
    public static string OpenLinksBeside(string body)
    {
        const string head = "<head>";
        var at = body.IndexOf(head, StringComparison.OrdinalIgnoreCase);
        return body.Insert(at < 0 ? 0 : at + head.Length, "<base target=\"_blank\">");
    }

    private static bool Has(string body, string question)
    {
        return body.Contains(Encode(question), StringComparison.Ordinal);
    }

    private static bool IsDocument(string body)
    {
        return body.Contains("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static string Append(string body, string html)
    {
        var at = body.LastIndexOf(END, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? body + html : body.Insert(at, html);
    }

    // The language for screen readers, the width for phones; the colours are our own in light and dark, so no program needs to guess.
    private static string Document(string content, Language? language, string title)
    {
        var direction = language is { Rtl: true } ? "rtl" : "ltr";
        return $"<!DOCTYPE html><html lang=\"{Encode(language?.LanguageCulture ?? "en")}\" dir=\"{direction}\"><head><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light\">"
            + $"<title>{Encode(title)}</title></head><body style=\"margin:0;padding:0;background-color:#ffffff;color:#1a1a1a\">{content}</body></html>";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
