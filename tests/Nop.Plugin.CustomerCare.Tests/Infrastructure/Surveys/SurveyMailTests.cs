using System.Text;
using System.Text.RegularExpressions;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Sending;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Surveys;

/// <summary>An invitation from the claim to the host's queue.</summary>
[TestFixture]
public partial class SurveyMailTests
{
    private const string SURVEY = "https://shop.example.com/customer-care/survey/" + SurveyDesk.TOKEN;
    private const string OPT_OUT = "https://shop.example.com/customer-care/opt-out/" + SurveyDesk.TOKEN;

    private SurveyDesk _desk = null!;

    private MessageTemplate Template => _desk.Template("CustomerCare.SurveyInvitation");

    [SetUp]
    public async Task SetUp()
    {
        _desk = await SurveyDesk.OpenAsync();
    }

    [TearDown]
    public void TearDown()
    {
        _desk.Dispose();
    }

    [Test]
    public async Task QueueAsync_Recommendation_ElevenLinksEachOnceOnTheStoresOwnHost()
    {
        var mail = await _desk.QueueAsync();

        Assert.That(ScoreLinks(mail.Body), Is.EqualTo(Enumerable.Range(0, 11).Select(score => $"{SURVEY}/{score}")));
        Assert.That(Links(mail.Body).Except(ScoreLinks(mail.Body)), Is.EqualTo(new[] { OPT_OUT }));
        Assert.That(Shown(mail.Body), Does.Contain(string.Join(" ", Enumerable.Range(0, 11)) + " 0 = not at all likely 10 = extremely likely"));
    }

    [Test]
    public async Task QueueAsync_Satisfaction_FiveLinksAndTheInquirysNumber()
    {
        var mail = await _desk.QueueAsync(SurveyDesk.Survey(SurveyKind.Satisfaction));

        Assert.That(ScoreLinks(mail.Body), Is.EqualTo(Enumerable.Range(1, 5).Select(score => $"{SURVEY}/{score}")));
        Assert.That(mail.Subject, Is.EqualTo("How did we do? Your inquiry no. 77"));
        Assert.That(Shown(mail.Body), Does.Contain("1 2 3 4 5 1 = very dissatisfied 5 = very satisfied"));
    }

    [Test]
    public async Task QueueAsync_AnyKind_NeedsNeitherPicturesNorScriptsNorStyleSheets([Values] SurveyKind kind, [Values] bool isReminder)
    {
        var mail = await _desk.QueueAsync(SurveyDesk.Survey(kind), isReminder: isReminder);

        Assert.That(mail.Body, Does.Not.Match("(?i)<(img|script|style|link|svg|form|input)[ >]|url\\(|javascript:"));
        Assert.That(Encoding.UTF8.GetByteCount(mail.Body), Is.LessThan(20_000));
        Assert.That(mail.Body, Does.Contain("min-width:24px").And.Contain("padding:11px 0"));
        Assert.That(mail.Body, Does.StartWith("<!DOCTYPE html><html lang=\"en-US\" dir=\"ltr\">"));
        Assert.That(Regex.Count(mail.Body, "<table "), Is.EqualTo(Regex.Count(mail.Body, "<table role=\"presentation\"")));
        Assert.That(mail.Body, Does.Not.Match("%[A-Z]"));
    }

    [Test]
    public async Task QueueAsync_EveryTextOfAnOwnAsLongAsAllowed_StaysUnder100Kilobytes()
    {
        var longest = new string('"', SurveyRules.GreatestTextLength);
        var texts = new SurveyTexts { Question = longest, LowLabel = longest, HighLabel = longest };

        var mail = await _desk.QueueAsync(SurveyDesk.Survey(texts: new Dictionary<string, SurveyTexts> { ["en"] = texts }));

        Assert.That(Encoding.UTF8.GetByteCount(mail.Body), Is.LessThan(100_000));
    }

    [Test]
    public async Task QueueAsync_AddressedAndQueued_AsTheStoresOwnAndBehindOrderMails()
    {
        Template.BccEmailAddresses = "boss@example.com";

        var mail = await _desk.QueueAsync();

        Assert.That((mail.To, mail.ToName, mail.From, mail.ReplyTo), Is.EqualTo(("anna@example.com", "Anna", "shop@example.com", "shop@example.com")));
        Assert.That(mail.Priority, Is.EqualTo(QueuedEmailPriority.Low));
        Assert.That(mail.Bcc, Is.Null);
        Assert.That(mail.Subject, Is.EqualTo("One question about your order A-77"));
        Assert.That(mail.CreatedOnUtc, Is.EqualTo(SurveyDesk.Now));
    }

    [Test]
    public async Task QueueAsync_NothingOfThePersonInAnAddress()
    {
        var mail = await _desk.QueueAsync();

        foreach (var link in Links(mail.Body))
            Assert.That(link, Does.Not.Contain("anna").IgnoreCase.And.Not.Contain("77").And.Not.Contain("?"));
    }

    [Test]
    public async Task QueueAsync_OtherStore_ItsHostPathAndName()
    {
        var mail = await _desk.QueueAsync(invitation: SurveyDesk.Invitation(storeId: 2));

        Assert.That(Links(mail.Body), Has.All.StartsWith("https://outlet.example.com/pl/customer-care/"));
        Assert.That(mail.Body, Does.Contain("Outlet").And.Not.Contain("Shop"));
    }

    [Test]
    public void QueueAsync_StoreIsGone_Fails()
    {
        var gone = Assert.ThrowsAsync<InvalidOperationException>(() => _desk.QueueAsync(invitation: SurveyDesk.Invitation(storeId: 9)));

        Assert.That(gone!.Message, Does.Contain("store 9"));
        Assert.That(_desk.Queue, Is.Empty);
    }

    [Test]
    public async Task QueueAsync_NameAndQuestionWithMarkupTokensAndLineBreaks_AreText()
    {
        Template.Subject = "%Survey.RecipientName%";
        Template.Body = "%Survey.RecipientName% %Survey.Question% %Survey.Scale% %Survey.OptOutUrl%";
        var texts = new Dictionary<string, SurveyTexts> { ["EN"] = new() { Question = "<b>%Store.Name%</b>", LowLabel = "\"><script>x</script>" } };

        var mail = await _desk.QueueAsync(SurveyDesk.Survey(texts: texts), SurveyDesk.Invitation(name: "<i>A</i>\r\nBcc: x@example.com %Store.Name% {{x}}"));

        Assert.That(mail.Subject, Is.EqualTo("<i>A</i> Bcc: x@example.com %Store.Name% {{x}}"));
        Assert.That(mail.ToName, Is.EqualTo("<i>A</i> Bcc: x@example.com %Store.Name% {{x}}"));
        Assert.That(mail.Body, Does.Contain("&lt;i&gt;A&lt;/i&gt;<br />Bcc: x@example.com %Store.Name% {{x}} &lt;b&gt;%Store.Name%&lt;/b&gt;"));
        Assert.That(mail.Body, Does.Not.Contain("<i>").And.Not.Contain("<script"));
    }

    [TestCase("pl", "pl-PL", "Jedno pytanie o zamówienie A-77", "1 stycznia 2027")]
    [TestCase("de", "de-DE", "One question about your order A-77", "1. Januar 2027")]
    [TestCase("xx", "en-US", "One question about your order A-77", "January 1, 2027")]
    [TestCase(null, "en-US", "One question about your order A-77", "January 1, 2027")]
    public async Task QueueAsync_Language_IsTheInvitationsIfTheStoreOffersIt(string? code, string culture, string subject, string lastDay)
    {
        var mail = await _desk.QueueAsync(invitation: SurveyDesk.Invitation(language: code));

        Assert.That(mail.Subject, Is.EqualTo(subject));
        Assert.That(mail.Body, Does.Contain($"lang=\"{culture}\"").And.Contain(lastDay));
        Assert.That(mail.Body, Does.Not.Contain("Plugins.CustomerCare."));
    }

    [Test]
    public async Task QueueAsync_ReminderOfAMailThatRunsOut_NamesItsLastDayAndSaysThatItIsTheOnlyOne()
    {
        // The first instant of 10 December in Warsaw.
        var invitation = SurveyDesk.Invitation() with { ExpiresOnUtc = LogBuilder.Utc("2026-12-09 23:00") };

        var mail = await _desk.QueueAsync(invitation: invitation, isReminder: true);

        Assert.That(mail.Body, Does.Contain("December 9, 2026").And.Contain("only reminder"));
        Assert.That(Links(mail.Body), Has.Count.EqualTo(12));
    }

    [Test]
    public async Task QueueAsync_OwnerTookTokensOut_QuestionScaleAndOptOutAreAdded()
    {
        Template.Body = "<html><body><p>Hi</p></body></html>";

        var mail = await _desk.QueueAsync();

        Assert.That(Links(mail.Body), Has.Count.EqualTo(12).And.Contains(OPT_OUT));
        Assert.That(Shown(mail.Body), Does.Contain("Hi How likely are you to recommend our store to friends or colleagues? 0 1 2"));
        Assert.That(mail.Body.IndexOf(OPT_OUT, StringComparison.Ordinal), Is.LessThan(mail.Body.IndexOf("</body>", StringComparison.Ordinal)));
    }

    [Test]
    public async Task QueueAsync_TemplateSwitchedOff_NothingIsSent()
    {
        Template.IsActive = false;

        var id = await _desk.Get<ISurveyMail>().QueueAsync(new SurveyMailDraft(SurveyDesk.Survey(), SurveyDesk.Invitation(), SurveyDesk.TOKEN, false, "c", SurveyDesk.Now));

        Assert.That(id, Is.Null);
        Assert.That(_desk.Queue, Is.Empty);
    }

    private static List<string> Links(string body)
    {
        return [.. Href().Matches(body).Select(match => match.Groups[1].Value)];
    }

    private static IEnumerable<string> ScoreLinks(string body)
    {
        return Links(body).Where(link => link.Contains("/survey/", StringComparison.Ordinal));
    }

    private static string Shown(string body)
    {
        return Regex.Replace(Regex.Replace(body, "<!--.*?-->|<[^>]*>", " "), @"\s+", " ");
    }

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Href();
}
