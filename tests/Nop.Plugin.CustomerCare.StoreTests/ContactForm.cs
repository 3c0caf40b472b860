using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>The store's contact form.</summary>
internal static class ContactForm
{
    /// <summary>As whoever is signed in, or as a guest. A store whose form has no subject gets it as the first line.</summary>
    public static async Task WriteAsync(IPage page, string address, string subject, string text)
    {
        await page.GotoAsync("/contactus");
        await page.FillAsync("#FullName", "Ewa Kowalska");
        await page.FillAsync("#Email", address);
        if (await page.Locator("#Subject").CountAsync() > 0)
            await page.FillAsync("#Subject", subject);
        await page.FillAsync("#Enquiry", $"{subject}\n{text}");
        await page.ClickAsync("[name=send-email]");
        await Expect(page.Locator(".result")).ToBeVisibleAsync();
    }
}
