using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>Takes the pictures of the documentation in a seeded demo store, whose address CUSTOMERCARE_STORE_URL gives, into the folder CUSTOMERCARE_PICTURES.</summary>
[TestFixture]
[Explicit("Run by hand when a screen has changed; the pictures go to docs/images.")]
public class DocumentationPictures
{
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
        await page.GotoAsync("/Admin/CustomerCareInquiry/List?view=waiting_for_us");
        await page.Locator("#inquiries-grid tbody tr a").First.WaitForAsync();
        await visitor.LookAsync("list");
        await page.Locator("#inquiries-grid tbody tr a").First.ClickAsync();
        await page.Locator("#reply-form").WaitForAsync();
        await visitor.LookAsync("inquiry");
        await page.Locator("a[href*='/Explain']").First.ClickAsync();
        await visitor.LookAsync("explain");
        await page.GotoAsync("/Admin/CustomerCarePolicy/List");
        await page.Locator("a[href*='CustomerCareCalendar/Year']").First.ClickAsync();
        await visitor.LookAsync("year");
        await page.GotoAsync("/Admin/CustomerCareReport/Sla");
        await page.WaitForTimeoutAsync(1500); // The charts draw themselves.
        await visitor.LookAsync("report");
    }
}
