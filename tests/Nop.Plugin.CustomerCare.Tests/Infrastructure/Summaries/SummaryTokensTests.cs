using System.Net;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Infrastructure.Summaries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Summaries;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Services.Localization;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Summaries;

/// <summary>What a summary says, with the texts that ship. Sent on Tuesday, 3 March 2026, 06:10 UTC.</summary>
public class SummaryTokensTests
{
    private static readonly Store Outlet = new() { Id = 2, Name = "Outlet", Url = "https://outlet.example.com/pl/" };

    [Test]
    public async Task OfAsync_English_SaysFiguresAndHowTheyChanged()
    {
        var text = await TextAsync("en-US", SummaryExamples.Summary(SummaryExamples.Day));

        Assert.That(text, Does.Contain("Figure | 3/2/2026 | 3/1/2026 | Change"));
        Assert.That(text, Does.Contain("First response in time | 93.3% (n = 30) | 90.0% (n = 20) | +3.3 pp"));
        Assert.That(text, Does.Contain("First resolution in time | 80.0% (n = 5) | – (n = 0) |"));
        Assert.That(text, Does.Contain("Median first response | 1 h 30 min (n = 29) | 2 h (n = 20) | \u221230 min"));
        Assert.That(text, Does.Contain("Waiting for us | 3 |").And.Contain("Due within the hour | 1 |").And.Contain("Overdue | 2 |").And.Contain("Waiting longest | 2 d 2 h |"));
        Assert.That(text, Does.Contain("Net Promoter Score | +83 (95 % interval: +39 to +98)").Or.Match(@"Net Promoter Score \| \+83 \(95 % interval: .+ to .+\) \| Too few answers"));
        Assert.That(text, Does.Contain("Answers | 12 | 2 |").And.Contain("Promoters | 11 | 2 |").And.Contain("Passives | 0 | 0 |").And.Contain("Detractors | 1 | 0 |"));
        Assert.That(text, Does.Contain("4 – Never <b>again</b> Look at the answer"));
    }

    [TestCase("pl-PL", "Pierwsza odpowiedź w terminie | 93,3% (n = 30) | 90,0% (n = 20) | +3,3 p.p.")]
    [TestCase("ru-RU", "Первый ответ в срок | 93,3 % (n = 30) | 90,0 % (n = 20) | +3,3 п. п.")]
    public async Task OfAsync_OtherLanguage_WritesNumbersAsItDoes(string culture, string expected)
    {
        var text = await TextAsync(culture, SummaryExamples.Summary(SummaryExamples.Day));

        Assert.That(text.Replace('\u00a0', ' '), Does.Contain(expected));
    }

    // No noun stands beside a count, so no language needs another form of it.
    [Test]
    public async Task OfAsync_AnyCount_ReadsTheSame([Values("en-US", "pl-PL", "ru-RU")] string culture, [Values(0, 1, 2, 5, 21, 22, 1000)] int waiting)
    {
        var text = await TextAsync(culture, SummaryExamples.Summary(SummaryExamples.Day, waiting));
        var other = await TextAsync(culture, SummaryExamples.Summary(SummaryExamples.Day, 7));
        var number = waiting.ToString("N0", System.Globalization.CultureInfo.GetCultureInfo(culture));
        var line = text.Split('\n').Single(row => row.Contains($" | {number} |", StringComparison.Ordinal) && row.StartsWith(other.Split('\n').Single(row => row.Contains(" | 7 |", StringComparison.Ordinal)).Split(" | ")[0], StringComparison.Ordinal));

        Assert.That(line, Is.Not.Empty);
        Assert.That(text, Does.Not.Contain("Plugins.CustomerCare").And.Not.Contain("{0}").And.Not.Contain("{1}"));
    }

    [Test]
    public async Task OfAsync_CustomersText_IsAnEncodedExcerpt()
    {
        var html = await HtmlAsync("en-US", SummaryExamples.Summary(SummaryExamples.Day, comment: "<script>alert(1)</script> " + new string('x', 10) + " " + string.Join(' ', Enumerable.Repeat("word", 100))));

        Assert.That(html, Does.Not.Contain("<script").And.Contain("&lt;script&gt;").And.Contain("\u2026 <a "));
        Assert.That(html, Does.Not.Contain("anna@example.com").And.Not.Contain("Anna"), "nothing of the person");
        Assert.That(WebUtility.HtmlDecode(html), Does.Match("4 – .{1,160}\u2026 <a "));
    }

    [Test]
    public async Task OfAsync_FewOrNoAnswers_NoScore()
    {
        Assert.That(await TextAsync("en-US", SummaryExamples.Summary(SummaryExamples.Day, answers: 9)), Does.Contain("Net Promoter Score | Too few answers | Too few answers |"));
        Assert.That(await TextAsync("en-US", SummaryExamples.Summary(SummaryExamples.Day, answers: 0)), Does.Contain("Net Promoter Score | No data |").And.Contain("Nobody gave 0 to 6."));
    }

    [Test]
    public async Task OfAsync_Links_LeadToTheScreensOfTheStore()
    {
        var html = WebUtility.HtmlDecode(await HtmlAsync("en-US", SummaryExamples.Summary(SummaryExamples.Day)));

        Assert.That(html, Does.Contain("href=\"https://outlet.example.com/pl/Admin/CustomerCareClock/List?fromDay=2026-03-02&toDay=2026-03-02&store=2&show=judged&metric=first_response\""));
        Assert.That(html, Does.Contain("href=\"https://outlet.example.com/pl/Admin/CustomerCareInquiry/List?Store=2&View=breached\""));
        Assert.That(html, Does.Contain("&store=2&group=detractor#survey-answers\"").And.Contain("href=\"https://outlet.example.com/pl/Admin/CustomerCareSurveyAnswer/Show/12\""));
    }

    private static async Task<string> TextAsync(string culture, ManagerSummary summary)
    {
        var html = await HtmlAsync(culture, summary);
        foreach (var (tag, sign) in new[] { ("</th>", " | "), ("</td>", " | "), ("</tr>", "\n"), ("</h2>", "\n"), ("</p>", "\n"), ("</li>", "\n") })
            html = html.Replace(tag, sign, StringComparison.Ordinal);
        return WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(html, "<[^>]+>", string.Empty, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)));
    }

    private static async Task<string> HtmlAsync(string culture, ManagerSummary summary)
    {
        var catalog = new FixedCatalog();
        var tokens = new SummaryTokens(new MailWords(Substitute.For<ILocalizationService>(), new ShippedTexts(TestTexts.Folder)), catalog);
        var filled = await tokens.OfAsync(summary, Outlet, new Language { Id = 9, LanguageCulture = culture }, LogBuilder.Utc("2026-03-03 06:10"));
        var marks = filled.Marks.ToDictionary(mark => mark.Key, mark => mark.Value);
        return filled.FillHtml($"{marks["Summary.Service"]}{marks["Summary.Score"]}");
    }
}
