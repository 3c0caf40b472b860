using Microsoft.Playwright;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>One Chromium for all visitors of a run: each has cookies and a cache of their own in it.</summary>
internal static class Chromium
{
    private static readonly SemaphoreSlim Turn = new(1);
    private static IPlaywright? _playwright;
    private static IBrowser? _browser;

    /// <summary>Skips the test where there is none.</summary>
    public static async Task<IBrowser> OpenAsync()
    {
        var chromium = Environment.GetEnvironmentVariable("CUSTOMERCARE_CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";
        if (!File.Exists(chromium))
            Assert.Ignore($"No Chromium at {chromium}; CUSTOMERCARE_CHROMIUM names another place.");

        await Turn.WaitAsync();
        try
        {
            if (_browser is { IsConnected: true } running)
                return running;

            _playwright ??= await Playwright.CreateAsync();
            return _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = chromium,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
            });
        }
        finally
        {
            Turn.Release();
        }
    }

    public static async Task CloseAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        (_browser, _playwright) = (null, null);
    }
}
