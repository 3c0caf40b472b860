using Microsoft.Playwright;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>An administrator on the pages of the guide.</summary>
internal sealed class GuideVisit(Visitor visitor) : IAsyncDisposable
{
    private const int MOST_TABS = 150;

    public IPage Page => visitor.Page;

    public IReadOnlyList<string> ScriptErrors => visitor.ScriptErrors;

    /// <param name="url">Null for the store under test.</param>
    public static async Task<GuideVisit> ComeAsync(string language, string? url)
    {
        var visit = new GuideVisit(await Visitor.ComeAsync(language, url));
        await HostPages.SignInAsync(visit.Page);
        if (!await visit.SpeakAsync(language))
            Assert.Ignore($"The store doesn't offer {language}.");
        return visit;
    }

    public Task LookAsync(string screen, int width = 1366) => visitor.LookAsync(screen, width);

    /// <summary>Keeps a picture, and lets axe-core judge all but the host's own colours and buttons.</summary>
    public async Task CheckAsync(string screen)
    {
        await LookAsync(screen);
        if (!File.Exists(Repository.AxeCore))
            return;

        await Page.EvaluateAsync(await File.ReadAllTextAsync(Repository.AxeCore));
        var found = await Page.EvaluateAsync<string[]>(
            "async () => { const found = await axe.run({ include: ['.customer-care'], exclude: ['.btn-tool'] }, { rules: { 'color-contrast': { enabled: false } } });"
                + " return found.violations.map(one => `${one.impact} ${one.id}: ${one.nodes.map(node => node.html).join(' ')}`); }");
        Assert.That(found, Is.Empty, screen);
    }

    public async Task TabToAsync(string selector)
    {
        for (var tab = 0; tab < MOST_TABS; tab++)
        {
            if (await Page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
                return;
            await Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{selector} can't be reached by the Tab key.");
    }

    public ValueTask DisposeAsync() => visitor.DisposeAsync();

    private Task<bool> SpeakAsync(string language) => visitor.SpeakAsync(language);
}
