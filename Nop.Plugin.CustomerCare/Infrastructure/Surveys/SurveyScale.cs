using System.Globalization;
using System.Net;
using System.Text;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>
/// The row of links of a survey's mail. Tables and inline styles only, text instead of pictures, both colours stated, one colour for all scores; the row needs 276 pixels
/// and grows with the window. The rules stand in docs/decisions/0018-survey-mail.md.
/// </summary>
internal static class SurveyScale
{
    private const string FONT = "font-family:Arial,Helvetica,sans-serif;";
    private const string COLOURS = "background-color:#f2f2f2;color:#1a1a1a;";
    private const int WIDEST_CELL = 50;

    private const string LINK =
        "display:block;min-width:24px;padding:11px 0;font-size:16px;line-height:20px;font-weight:bold;text-align:center;text-decoration:none;" + FONT + COLOURS;

    private const string LABEL = "padding:6px 0 0;font-size:14px;line-height:20px;background-color:#ffffff;color:#404040;" + FONT;

    /// <param name="low">What the least score means, as plain text.</param>
    public static string Html(AnswerScale scale, SurveyLinks links, string low, string high, bool isRightToLeft)
    {
        var html = new StringBuilder();
        var width = (scale.Greatest - scale.Least + 1) * WIDEST_CELL;
        Open(html, width);
        foreach (var score in scale.Scores)
            html.Append(CultureInfo.InvariantCulture, $"<td align=\"center\" bgcolor=\"#f2f2f2\" style=\"padding:0;border:1px solid #767676;{COLOURS}\">")
                .Append(CultureInfo.InvariantCulture, $"<a href=\"{Encode(links.To(score))}\"{Title(scale, score, low, high)} style=\"{LINK}\">{score}</a></td>");
        html.Append("</tr></table>");
        Open(html, width);
        var (start, end) = isRightToLeft ? ("right", "left") : ("left", "right");
        Label(html, start, Meaning(scale.Least, low));
        Label(html, end, Meaning(scale.Greatest, high));
        return html.Append("</tr></table>").ToString();
    }

    /// <summary>For a subject.</summary>
    public static string Plain(AnswerScale scale)
    {
        return string.Create(CultureInfo.InvariantCulture, $"{scale.Least}–{scale.Greatest}");
    }

    private static void Open(StringBuilder html, int width)
    {
        html.Append("<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" width=\"100%\" ")
            .Append(CultureInfo.InvariantCulture, $"style=\"width:100%;max-width:{width}px;border-collapse:collapse;background-color:#ffffff\"><tr>");
    }

    private static void Label(StringBuilder html, string side, string text)
    {
        html.Append(CultureInfo.InvariantCulture, $"<td width=\"50%\" align=\"{side}\" valign=\"top\" style=\"{LABEL}\">{Encode(text)}</td>");
    }

    private static string Title(AnswerScale scale, int score, string low, string high)
    {
        if (score == scale.Least)
            return $" title=\"{Encode(Meaning(score, low))}\"";

        return score == scale.Greatest ? $" title=\"{Encode(Meaning(score, high))}\"" : string.Empty;
    }

    private static string Meaning(int score, string label)
    {
        return string.Create(CultureInfo.InvariantCulture, $"{score} = {label}");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
