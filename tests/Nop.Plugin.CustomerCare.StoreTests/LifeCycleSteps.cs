using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>
/// Before everything else, in a real store only: the package is uploaded, installed, uninstalled and installed again through the store's own pages, with the restarts they ask for. A plugin that is installed already
/// goes first, with all that it recorded. A store that speaks English only is taught Polish on the way, for it has to be started again before it shows dates in a new language. The package is the one that CUSTOMERCARE_PACKAGE names.
/// </summary>
[TestFixture, Order(-1)]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class LifeCycleSteps
{
    private const string SYSTEM_NAME = "CustomerCare";
    private static readonly TimeSpan LongestRestart = TimeSpan.FromMinutes(3);

    private string _package = null!;
    private Visitor _visitor = null!;

    private IPage Page => _visitor.Page;

    [OneTimeSetUp]
    public async Task ComeAsync()
    {
        if (StoreUnderTest.Missing is { } reason)
            Assert.Ignore(reason);
        if (StoreUnderTest.IsDemo)
            Assert.Ignore("The demo store has no upload; its own way of installing is tested without a browser.");
        if (Environment.GetEnvironmentVariable("CUSTOMERCARE_PACKAGE") is not { Length: > 0 } package)
            Assert.Ignore("CUSTOMERCARE_PACKAGE names no package to upload.");
        else
            _package = Path.GetFullPath(package);
        _visitor = await Visitor.ComeAsync("en");
        Page.SetDefaultTimeout(90_000);
        await HostPages.SignInAsync(Page);
    }

    [OneTimeTearDown]
    public async Task GoAsync()
    {
        if (_visitor is not null)
            await _visitor.DisposeAsync();
    }

    [Test, Order(1)]
    public async Task Package_IsUploaded()
    {
        if (await IsInstalledAsync())
            await PressAsync($"uninstall-plugin-link-{SYSTEM_NAME}", "plugin-apply-changes");
        await ListAsync();
        await Page.ClickAsync("button[name=uploadplugin]");
        await Page.SetInputFilesAsync("#archivefile", _package);
        await Page.ClickAsync("#upload-plugin");
        await Expect(Page.Locator(".alert-success").First).ToBeVisibleAsync();
        await RestartAsync("plugin-reload-grid");

        await ListAsync();
        await Expect(Page.Locator($"button[name='install-plugin-link-{SYSTEM_NAME}']")).ToBeVisibleAsync();
    }

    [Test, Order(2)]
    public async Task Plugin_IsInstalled()
    {
        await PressAsync($"install-plugin-link-{SYSTEM_NAME}", "plugin-apply-changes");

        Assert.That(await IsInstalledAsync());
        await ExpectAtWorkAsync();
    }

    [Test, Order(3)]
    public async Task Language_AddedToTheStore_ComesWithOurTexts()
    {
        if (!await _visitor.SpeakAsync("pl"))
            await LanguagePages.AddPolishAsync(Page);

        await Page.GotoAsync("/Admin");
        Assert.That(await _visitor.SpeakAsync("pl"));
        await Page.GotoAsync("/Admin/CustomerCareSelfCheck/Index");
        await Expect(Page.Locator(".content-header h1").First).ToHaveTextAsync("Samokontrola");
        await _visitor.SpeakAsync("en");
    }

    [Test, Order(4)]
    public async Task Plugin_UninstalledWithItsDataKept_FindsThemAgain()
    {
        var subject = $"Kept {Guid.NewGuid():N}";
        await ContactForm.WriteAsync(Page, "kept@example.test", subject, "Is it still there?");
        await FindAsync(subject, 1);
        await KeepDataAsync(true);
        await PressAsync($"uninstall-plugin-link-{SYSTEM_NAME}", "plugin-apply-changes");
        Assert.That(await IsInstalledAsync(), Is.False);
        await PressAsync($"install-plugin-link-{SYSTEM_NAME}", "plugin-apply-changes");

        await ExpectAtWorkAsync();
        await FindAsync(subject, 1);
        await Page.Locator("#inquiries-grid tbody tr a").First.ClickAsync();
        await Expect(Page.Locator("#inquiry-log")).ToContainTextAsync("Is it still there?");
        await KeepDataAsync(false);
    }

    [Test, Order(5)]
    public async Task Plugin_IsUninstalled_AndTheStoreGoesOn()
    {
        await PressAsync($"uninstall-plugin-link-{SYSTEM_NAME}", "plugin-apply-changes");

        Assert.That(await IsInstalledAsync(), Is.False);
        await Page.GotoAsync("/Admin");
        await Expect(Page.Locator(".nav-sidebar a[href*='/Admin/CustomerCare']")).ToHaveCountAsync(0);
        Assert.That((await Page.GotoAsync("/contactus"))!.Status, Is.EqualTo(200));
        await Page.GotoAsync("/Admin/ScheduleTask/List");
        await Expect(Page.Locator("#schedule-tasks-grid tbody tr").First).ToBeVisibleAsync();
        await Expect(Page.Locator("#schedule-tasks-grid tbody tr", new PageLocatorOptions { HasText = "Customer care" })).ToHaveCountAsync(0);
    }

    [Test, Order(6)]
    public async Task Plugin_IsInstalledAgain()
    {
        await PressAsync($"install-plugin-link-{SYSTEM_NAME}", "plugin-apply-changes");

        Assert.That(await IsInstalledAsync());
        await ExpectAtWorkAsync();
        await FindAsync("kept@example.test", 0);
    }

    [Test, Order(7)]
    public async Task Log_HasNoErrorOfOurs()
    {
        Assert.That(await HostPages.ErrorsAsync(Page), Is.Empty);
    }

    private async Task FindAsync(string words, int count)
    {
        await Page.GotoAsync($"/Admin/CustomerCareInquiry/List?View=all&SearchText={Uri.EscapeDataString(words)}");
        await Expect(Page.Locator("#SearchText")).ToBeAttachedAsync();
        await Expect(Page.Locator("#inquiries-grid tbody tr:has(a[href*='/CustomerCareInquiry/View/'])")).ToHaveCountAsync(count);
    }

    private async Task KeepDataAsync(bool isKept)
    {
        await Page.GotoAsync("/Admin/CustomerCareSettings/Configure");
        await SettingsPage.SetAsync(Page, "KeepDataWhenUninstalled", isKept);
        await SettingsPage.SaveAsync(Page);
        await Page.GotoAsync("/Admin/CustomerCareSettings/Configure");
        Assert.That(await Page.Locator("input#KeepDataWhenUninstalled[type=checkbox]").IsCheckedAsync(), Is.EqualTo(isKept));
    }

    private async Task ListAsync()
    {
        await Page.GotoAsync("/Admin/Plugin/List");
        await Page.Locator("#plugins-local-grid tbody tr td").First.WaitForAsync();
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    private async Task<bool> IsInstalledAsync()
    {
        await ListAsync();
        return await Page.Locator($"button[name='uninstall-plugin-link-{SYSTEM_NAME}']").CountAsync() > 0;
    }

    private async Task PressAsync(string what, string then)
    {
        await ListAsync();
        await Page.ClickAsync($"button[name='{what}']");
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await RestartAsync(then);
    }

    // The process ends, and whoever watches over it starts another.
    private async Task RestartAsync(string button)
    {
        await Page.ClickAsync($"button[name='{button}']");
        await Task.Delay(TimeSpan.FromSeconds(4));
        await LeaveAsync();
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 Chrome/130");
        for (var until = DateTime.UtcNow + LongestRestart; ; await Task.Delay(1000))
        {
            try
            {
                using var answer = await client.GetAsync(StoreUnderTest.Url + "/");
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
            {
                // Not yet.
            }

            if (DateTime.UtcNow > until)
                throw new TimeoutException($"{LongestRestart.TotalMinutes} minutes, and the store hasn't come back: something must start its process again.");
        }
    }

    // The store's page loads itself again and again until the store is back, and would get in the way of whatever page is opened next.
    private async Task LeaveAsync()
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            try
            {
                await Page.GotoAsync("about:blank");
                return;
            }
            catch (PlaywrightException)
            {
                await Task.Delay(500);
            }
        }
    }

    private async Task ExpectAtWorkAsync()
    {
        await Page.GotoAsync("/Admin/CustomerCareInquiry/List");
        await Expect(Page.Locator(".content-header h1").First).ToBeVisibleAsync();
        await Expect(Page.Locator(".nav-sidebar a[href*='/Admin/CustomerCare']").First).ToBeAttachedAsync();
        await Page.GotoAsync("/Admin/ScheduleTask/List");
        await Expect(Page.Locator("#schedule-tasks-grid tbody tr", new PageLocatorOptions { HasText = "Customer care" }).First).ToBeVisibleAsync();
    }
}
