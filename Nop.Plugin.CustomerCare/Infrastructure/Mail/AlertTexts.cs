using System.Globalization;
using System.Net;
using System.Text;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>What an alert says, in the recipient's language and the store's zone.</summary>
public sealed class AlertTexts(MailWords words, ISlaCatalogStore catalogs)
{
    /// <summary>Rows of a digest; what is beyond is counted.</summary>
    public const int MOST_ROWS = 100;

    private const string CELL = "padding:4px 8px;border:1px solid #ccc;text-align:left";

    private static readonly string[] Headings =
    [
        "Plugins.CustomerCare.Mail.SlaDigest.Number", "Plugins.CustomerCare.Mail.SlaDigest.Subject.Column", "Plugins.CustomerCare.Mail.SlaDigest.Metric",
        "Plugins.CustomerCare.Mail.SlaDigest.Due", "Plugins.CustomerCare.Mail.SlaDigest.State", "Plugins.CustomerCare.Mail.SlaDigest.Agent"
    ];

    /// <summary>As written in a template, without percent signs.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "Inquiry.Number", "Inquiry.Subject", "Inquiry.RequesterName", "Inquiry.AgentName", "Inquiry.Url", "Sla.Metric", "Sla.Due", "Sla.State",
        "Digest.Count", "Digest.Table"
    ];

    /// <param name="alerts">One for a mail about one inquiry; any number for a digest.</param>
    internal async Task<SafeTokens> TokensAsync(IReadOnlyList<PendingAlert> alerts, Store store, Language? language)
    {
        var zone = BusinessTime.For((await catalogs.LoadAsync()).DefaultCalendar.Calendar);
        var lines = new List<AlertLine>();
        foreach (var alert in alerts.OrderBy(alert => alert.Due.DueOnUtc).ThenBy(alert => alert.Inquiry.Id).Take(MOST_ROWS))
            lines.Add(await LineAsync(alert, store, language, zone));

        var first = lines[0];
        var requester = alerts[0].Inquiry.RequesterName is { Length: > 0 } name ? name : alerts[0].Inquiry.RequesterEmail;
        var texts = new[] { first.Number, first.Subject, requester, first.Agent, first.Url, first.Metric, first.Due, first.State, alerts.Count.ToString(CultureInfo.InvariantCulture) };
        var more = alerts.Count > MOST_ROWS ? await words.FormatAsync("Plugins.CustomerCare.Mail.SlaDigest.More", language, alerts.Count - MOST_ROWS) : string.Empty;
        return new SafeTokens(Names.Zip(texts, (token, text) => new MailToken(token, text))
            .Append(new MailToken(Names[^1], Plain(lines, more), Table(lines, await HeadingsAsync(language), more))));
    }

    private async Task<AlertLine> LineAsync(PendingAlert alert, Store store, Language? language, BusinessTime zone)
    {
        var culture = MailWords.CultureOf(language);
        var due = zone.ToLocal(alert.Due.DueOnUtc);
        var number = alert.Inquiry.Id.ToString(CultureInfo.InvariantCulture);
        return new AlertLine(
            number,
            string.IsNullOrWhiteSpace(alert.Inquiry.Subject) ? await words.GetAsync("Plugins.CustomerCare.Mail.SlaDigest.NoSubject", language) : alert.Inquiry.Subject,
            await words.GetAsync($"{CustomerCareDefaults.TEXT_KEY_PREFIX}{nameof(SlaMetric)}.{WireName.Of(alert.Due.Clock.Metric)}", language),
            string.Create(culture, $"{due.ToString("ddd", culture)} {due.ToString("g", culture)}"),
            alert.Due.IsBreach
                ? await words.GetAsync("Plugins.CustomerCare.Mail.SlaState.Breach", language)
                : await words.FormatAsync("Plugins.CustomerCare.Mail.SlaState.Warning", language, alert.Due.Level),
            alert.Inquiry.AgentName ?? await words.GetAsync("Plugins.CustomerCare.Mail.SlaDigest.NoAgent", language),
            $"{store.Url?.TrimEnd('/')}/Admin/{CustomerCareDefaults.Controllers.INQUIRY}/View/{number}");
    }

    private async Task<IReadOnlyList<string>> HeadingsAsync(Language? language)
    {
        var texts = new List<string>();
        foreach (var key in Headings)
            texts.Add(await words.GetAsync(key, language));

        return texts;
    }

    private static string Table(IReadOnlyList<AlertLine> lines, IEnumerable<string> headings, string more)
    {
        var html = new StringBuilder("<table style=\"border-collapse:collapse\"><tr>");
        foreach (var heading in headings)
            html.Append(CultureInfo.InvariantCulture, $"<th style=\"{CELL}\">{WebUtility.HtmlEncode(heading)}</th>");
        foreach (var line in lines)
        {
            html.Append(CultureInfo.InvariantCulture, $"</tr><tr><td style=\"{CELL}\"><a href=\"{WebUtility.HtmlEncode(line.Url)}\">{line.Number}</a></td>");
            foreach (var text in new[] { line.Subject, line.Metric, line.Due, line.State, line.Agent })
                html.Append(CultureInfo.InvariantCulture, $"<td style=\"{CELL}\">{WebUtility.HtmlEncode(text)}</td>");
        }

        html.Append("</tr></table>");
        return more.Length == 0 ? html.ToString() : html.Append(CultureInfo.InvariantCulture, $"<p>{WebUtility.HtmlEncode(more)}</p>").ToString();
    }

    private static string Plain(IEnumerable<AlertLine> lines, string more)
    {
        return string.Join(' ', lines.Select(line => $"{line.Number} {line.Subject} ({line.Metric}, {line.Due}, {line.State})").Append(more));
    }

    private sealed record AlertLine(string Number, string Subject, string Metric, string Due, string State, string Agent, string Url);
}
