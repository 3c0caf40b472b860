using Microsoft.Playwright;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>A person with a browser; keeps a picture of every screen it is told to look at, where CUSTOMERCARE_PICTURES names a folder for them.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private const int WIDTH = 1366;
    private const int HEIGHT = 900;
    private static readonly Dictionary<string, string> Names = new() { ["en"] = "En", ["pl"] = "Pol", ["ru"] = "Рус" };
    private readonly IBrowserContext _context;
    private readonly List<string> _scriptErrors = [];
    private readonly string? _pictures;

    private Visitor(IBrowserContext context, IPage page, string language)
    {
        _context = context;
        Page = page;
        _pictures = Environment.GetEnvironmentVariable("CUSTOMERCARE_PICTURES") is { Length: > 0 } folder ? Path.Combine(folder, language) : null;
        Page.PageError += (_, error) => _scriptErrors.Add(error);
    }

    public IPage Page { get; }

    /// <summary>What scripts of the pages threw so far.</summary>
    public IReadOnlyList<string> ScriptErrors => _scriptErrors;

    /// <summary>Ends the test as ignored where there is no store.</summary>
    /// <param name="url">The store's; without one <see cref="StoreUnderTest"/>.</param>
    public static async Task<Visitor> ComeAsync(string language, string? url = null)
    {
        if (StoreUnderTest.Missing is { } reason)
            Assert.Ignore(reason);
        Assertions.SetDefaultExpectTimeout(20_000); // A busy machine.
        var browser = await Chromium.OpenAsync();
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = url ?? StoreUnderTest.Url,
            Locale = language switch { "pl" => "pl-PL", "ru" => "ru-RU", _ => "en-US" },
            ViewportSize = new ViewportSize { Width = WIDTH, Height = HEIGHT }
        });
        context.SetDefaultTimeout(30_000);
        return new Visitor(context, await context.NewPageAsync(), language);
    }

    /// <summary>Comes as the administrator, in the admin area, in English.</summary>
    public static async Task<Visitor> ManageAsync()
    {
        var visitor = await ComeAsync("en");
        await HostPages.SignInAsync(visitor.Page);
        await visitor.SpeakAsync("en");
        return visitor;
    }

    /// <summary>Keeps a picture in the folder CUSTOMERCARE_PICTURES; without one nothing, for a picture costs a second.</summary>
    public async Task LookAsync(string screen, int width = WIDTH)
    {
        if (_pictures is null)
            return;

        Directory.CreateDirectory(_pictures);
        var height = await Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        await Page.SetViewportSizeAsync(width, Math.Clamp(height, HEIGHT, 4000)); // A picture of the full page would leave the fixed menu where it is.
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(_pictures, $"{screen}.png"), Animations = ScreenshotAnimations.Disabled });
        await Page.SetViewportSizeAsync(width, HEIGHT);
    }

    /// <summary>Signs the administrator in, in a language; where the store doesn't offer that, the steps are left out.</summary>
    public async Task SignInAsync(string language)
    {
        await HostPages.SignInAsync(Page);
        if (!await SpeakAsync(language) && language != "en")
            Assert.Ignore($"This store's admin doesn't offer the language '{language}'.");
    }

    /// <summary>Chooses the admin area's language; false if it doesn't offer that.</summary>
    public async Task<bool> SpeakAsync(string language)
    {
        var choice = Page.Locator("select#customerlanguage");
        if (await choice.CountAsync() == 0)
            return false;

        foreach (var option in await choice.Locator("option").AllAsync())
        {
            if (!(await option.InnerTextAsync()).StartsWith(Names[language], StringComparison.OrdinalIgnoreCase))
                continue;
            if (await option.EvaluateAsync<bool>("option => option.selected"))
                return true;

            // The choice leads to another page, sooner or later.
            await Page.EvaluateAsync("window.isBefore = true");
            await choice.SelectOptionAsync(await option.GetAttributeAsync("value") ?? string.Empty, new LocatorSelectOptionOptions { Force = true }); // Hidden on a small screen.
            await Page.WaitForFunctionAsync("!window.isBefore && document.readyState === 'complete'");
            await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            return true;
        }

        return false;
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
