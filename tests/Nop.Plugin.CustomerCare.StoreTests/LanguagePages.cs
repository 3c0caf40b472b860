using System.Text;
using System.Xml.Linq;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>The pages of a real store on which its administrator adds a language.</summary>
internal static class LanguagePages
{
    /// <summary>Adds Polish and imports a language pack: the store's own English one without our texts, for those come with the language.</summary>
    public static async Task AddPolishAsync(IPage admin)
    {
        await admin.GotoAsync("/Admin/Language/List");
        await admin.Locator("#languages-grid a[href*='Language/Edit']").First.ClickAsync();
        var download = await admin.RunAndWaitForDownloadAsync(() => admin.Locator("a[href*='ExportXml']").ClickAsync());
        var pack = XDocument.Parse(await File.ReadAllTextAsync((await download.PathAsync())!));
        pack.Descendants("LocaleResource").Where(text => text.Attribute("Name")!.Value.Contains("CustomerCare", StringComparison.OrdinalIgnoreCase)).Remove();

        await admin.GotoAsync("/Admin/Language/Create");
        await admin.FillAsync("#Name", "Polski");
        await admin.SelectOptionAsync("#LanguageCulture", "pl-PL");
        await admin.FillAsync("#UniqueSeoCode", "pl");
        await admin.EvaluateAsync("document.querySelector('input#Published[type=checkbox]').checked = true");
        await admin.ClickAsync("button[name=save-continue]");
        await Expect(admin.Locator(".alert-success").First).ToBeVisibleAsync();
        await admin.ClickAsync("[data-target='#importxml-window']");
        await admin.SetInputFilesAsync("#importxmlfile", new FilePayload { Name = "language_pack.xml", MimeType = "application/xml", Buffer = Encoding.UTF8.GetBytes(pack.ToString()) });
        await admin.ClickAsync("#importxmlsubmit");
        await Expect(admin.Locator(".alert-success").First).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 120_000 });
    }
}
