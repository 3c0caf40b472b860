using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>Takes the pictures of surveys for the documentation, as <see cref="DocumentationPictures"/> does.</summary>
[TestFixture]
[Explicit("Run by hand when a screen has changed; the pictures go to docs/images.")]
public partial class SurveyPictures
{
    private const int PHONE = 390;

    [Test]
    public async Task Take()
    {
        await using var visitor = await Visitor.ComeAsync(string.Empty);
        var page = visitor.Page;
        await page.GotoAsync("/login");
        await page.FillAsync("#Email", StoreUnderTest.AdminEmail);
        await page.FillAsync("#Password", StoreUnderTest.AdminPassword);
        await page.ClickAsync("button.login-button");
        await page.GotoAsync("/Admin");
        await visitor.SpeakAsync("en");

        await page.GotoAsync("/Admin/CustomerCareSurvey/List");
        await visitor.LookAsync("surveys");
        var edit = await page.Locator("a[href*='/CustomerCareSurvey/Edit/']", new PageLocatorOptions { HasText = "After a purchase" }).First.GetAttributeAsync("href");
        var id = edit!.Split('/')[^1];
        await page.GotoAsync(edit);
        await visitor.LookAsync("survey");
        await page.GotoAsync($"/Admin/CustomerCareSurvey/Recipients/{id}?state=skipped");
        await page.EvaluateAsync("document.querySelectorAll('#recipients tbody tr:nth-child(n+13)').forEach(row => row.remove())");
        await visitor.LookAsync("survey-recipients");
        await page.GotoAsync($"/Admin/CustomerCareSurveyResults?surveyId={id}");
        await page.WaitForTimeoutAsync(1500); // The charts draw themselves.
        await page.EvaluateAsync("[...document.querySelectorAll('section.content .card')].slice(4).forEach(card => card.remove())");
        await visitor.LookAsync("survey-results");
        await page.GotoAsync($"/Admin/CustomerCareSurveyMail/Preview/{id}");
        var body = await page.Locator("iframe[src*='CustomerCareSurveyMail']").First.GetAttributeAsync("src");
        await AnswerAsync(visitor);
        await page.GotoAsync(body!);
        await visitor.LookAsync("survey-mail", PHONE);
    }

    // The page of a mail in the queue, as its reader sees it: staff would see a note that it is a preview.
    private static async Task AnswerAsync(Visitor visitor)
    {
        var page = visitor.Page;
        await page.GotoAsync("/Admin/QueuedEmail/List");
        await page.Locator("#queuedEmails-grid tbody tr", new PageLocatorOptions { HasText = "One question about your order" }).First.Locator("a[href*='QueuedEmail/Edit']").ClickAsync();
        var link = Link().Match(await page.Locator("iframe").GetAttributeAsync("srcdoc") ?? string.Empty).Value;
        await page.SetViewportSizeAsync(PHONE, 700);
        await page.GotoAsync(link);
        await visitor.LookAsync("survey-answer", PHONE);
    }

    [GeneratedRegex("/customer-care/survey/[0-9a-f]{40}/9")]
    private static partial Regex Link();
}
