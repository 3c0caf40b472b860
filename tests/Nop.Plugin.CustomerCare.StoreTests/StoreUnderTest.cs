using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>
/// The store that the steps are taken in: the one that CUSTOMERCARE_STORE_URL names (its administrator in CUSTOMERCARE_STORE_ADMIN and CUSTOMERCARE_STORE_PASSWORD), or
/// a demo store of our own, empty, on a free port, gone afterwards.
/// </summary>
[SetUpFixture]
public class StoreUnderTest
{
    private DemoProcess? _demo;

    /// <summary>Without a slash at the end; null with <see cref="Missing"/> set.</summary>
    public static string? Url { get; private set; }

    /// <summary>Why there is no store.</summary>
    public static string? Missing { get; private set; }

    /// <summary>Whether it has the demo store's pages.</summary>
    public static bool IsDemo { get; private set; }

    /// <summary>The demo store's database file; null for another store.</summary>
    public static string? DatabaseFile { get; private set; }

    public static string AdminEmail => Environment.GetEnvironmentVariable("CUSTOMERCARE_STORE_ADMIN") ?? "admin@example.test";

    public static string AdminPassword => Environment.GetEnvironmentVariable("CUSTOMERCARE_STORE_PASSWORD") ?? "demo";

    /// <summary>Ends the test as ignored in the demo store where it is in another language than this; in any other store, and with CUSTOMERCARE_FULL, steps are taken in each.</summary>
    public static void OneLanguageWillDo(string language, string thisOne)
    {
        if (IsDemo && language != thisOne && Environment.GetEnvironmentVariable("CUSTOMERCARE_FULL") is not { Length: > 0 })
            Assert.Ignore($"In {thisOne} in the demo store; in each language with build/test --full and in other stores.");
    }

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        if (Environment.GetEnvironmentVariable("CUSTOMERCARE_STORE_URL") is { Length: > 0 } url)
        {
            Url = url.TrimEnd('/');
            using var client = new HttpClient();
            IsDemo = (await client.GetStringAsync(Url)).Contains("a stand-in, not nopCommerce", StringComparison.Ordinal);
            return;
        }

        if (!File.Exists(DemoProcess.Program))
        {
            Missing = $"The demo store isn't built ({DemoProcess.Program}) and CUSTOMERCARE_STORE_URL names no other.";
            return;
        }

        IsDemo = true;
        _demo = await DemoProcess.StartAsync("--empty");
        (Url, DatabaseFile) = (_demo.Url, _demo.DatabaseFile);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await Chromium.CloseAsync();
        if (_demo is not null)
            await _demo.DisposeAsync();
    }
}
