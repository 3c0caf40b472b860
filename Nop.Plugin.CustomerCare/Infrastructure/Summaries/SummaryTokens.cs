using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Summaries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Infrastructure.Summaries;

/// <summary>What a summary says, in its reader's language.</summary>
public sealed class SummaryTokens(MailWords mailWords, ISlaCatalogStore catalogs)
{
    /// <summary>As written in a template, without percent signs.</summary>
    public static IReadOnlyList<string> Names { get; } = ["Summary.Period", "Summary.Service", "Summary.Score", "Summary.Url"];

    /// <param name="summary">What the reader may see.</param>
    /// <exception cref="InvalidOperationException">The store has no usable address.</exception>
    internal async Task<SafeTokens> OfAsync(ManagerSummary summary, Store store, Language? language, DateTime nowUtc)
    {
        var words = new SummaryWords(mailWords, language);
        var links = new SummaryLinks(store, await catalogs.LoadAsync());
        var service = summary.Service is { } told ? await new ServiceSummaryText(words, links, nowUtc).HtmlAsync(summary.Period, told) : string.Empty;
        var score = summary.Score is { } answers ? await new ScoreSummaryText(words, links).HtmlAsync(summary.Period, answers) : string.Empty;
        return new SafeTokens(
        [
            new MailToken(Names[0], await words.DaysAsync(summary.Period.Now)),
            new MailToken(Names[1], PlainText.Of(service), service),
            new MailToken(Names[2], PlainText.Of(score), score),
            new MailToken(Names[3], links.Dashboard)
        ]);
    }
}
