using System.Net;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>The store's own pages: those of the demo store, or those that nopCommerce 4.80 and 4.90 have by default (guests may buy, checkout on one page, a product without attributes and stock limits).</summary>
internal static class HostPages
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(3);

    /// <summary>Which product is bought in a store that isn't the demo: the path of its page.</summary>
    private static string ProductPath => Environment.GetEnvironmentVariable("CUSTOMERCARE_STORE_PRODUCT") ?? "/digital-storm-vanquish-custom-performance-pc";

    /// <param name="email">Null for the store's administrator, who is in the admin area afterwards. All have one password.</param>
    public static async Task SignInAsync(IPage page, string? email = null)
    {
        await page.GotoAsync("/login");
        await page.FillAsync("#Email", email ?? StoreUnderTest.AdminEmail);
        await page.FillAsync("#Password", StoreUnderTest.AdminPassword);
        await page.ClickAsync("button.login-button");
        await page.WaitForURLAsync(url => !url.Contains("/login", StringComparison.OrdinalIgnoreCase));
        if (email is null || email == StoreUnderTest.AdminEmail)
            await page.GotoAsync("/Admin");
    }

    /// <summary>The errors in the store's log that name the plugin: all that are there. Left out is what the host says of each task, whosever it is, that it couldn't start while the store was restarting.</summary>
    public static async Task<IReadOnlyList<string>> ErrorsAsync(IPage admin)
    {
        await admin.GotoAsync("/Admin/Log/List");
        if (StoreUnderTest.IsDemo)
            return [.. (await admin.Locator("section.content tr").AllInnerTextsAsync()).Where(row => row.Contains("Error", StringComparison.Ordinal) && row.Contains("CustomerCare", StringComparison.Ordinal))];

        var errors = new List<string>();
        foreach (var name in new[] { "CustomerCare", "Customer care" })
        {
            await admin.FillAsync("#Message", name);
            await admin.SelectOptionAsync("#LogLevelId", "40");
            await admin.ClickAsync("#search-log");
            await admin.WaitForLoadStateAsync(LoadState.NetworkIdle);
            errors.AddRange((await admin.Locator("#log-grid tbody tr:has(a)").AllInnerTextsAsync()).Where(row => !row.Contains("refused", StringComparison.OrdinalIgnoreCase)));
        }

        return errors;
    }

    /// <summary>Buys something as a guest.</summary>
    /// <returns>The order's id.</returns>
    public static async Task<string> OrderAsync(IPage page, string address)
    {
        await page.Context.ClearCookiesAsync();
        await (StoreUnderTest.IsDemo ? OrderInTheDemoAsync(page, address) : OrderOnOnePageAsync(page, address));
        var details = await page.Locator("a[href*='/orderdetails/']").First.GetAttributeAsync("href");
        return details!.Split('/')[^1];
    }

    public static async Task CompleteAsync(IPage admin, string orderId)
    {
        await admin.GotoAsync($"/Admin/Order/Edit/{orderId}");
        if (StoreUnderTest.IsDemo)
        {
            await admin.SelectOptionAsync("[name=status]", new SelectOptionValue { Label = "Complete" });
            await admin.ClickAsync("button[name=what][value=status]");
            await Expect(admin.Locator("dd", new PageLocatorOptions { HasText = "Complete, payment" })).ToBeVisibleAsync();
            return;
        }

        await admin.ClickAsync("#btnChangeOrderStatus");
        await admin.SelectOptionAsync("#OrderStatusId", "30");
        await admin.ClickAsync("#btnSaveOrderStatus");
        await admin.ClickAsync("#btnSaveOrderStatus-action-confirmation-submit-button");
        await admin.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Expect(admin.Locator("#OrderStatusId")).ToHaveValueAsync("30");
    }

    /// <summary>Runs the tasks of surveys by hand where that can be done, and waits until so many mails to an address are in the store's queue.</summary>
    /// <returns>The latest one's text, as its reader has it.</returns>
    public static async Task<string> MailAsync(IPage admin, string address, int count)
    {
        for (var until = DateTime.UtcNow + LongestWait; ; await Task.Delay(2000))
        {
            await RunSurveysAsync(admin);
            await admin.GotoAsync("/Admin/QueuedEmail/List");
            await admin.FillAsync(StoreUnderTest.IsDemo ? "#SearchText" : "#SearchToEmail", address);
            await admin.ClickAsync(StoreUnderTest.IsDemo ? "#search" : "#search-queuedemails");
            await admin.WaitForLoadStateAsync(LoadState.NetworkIdle);
            var rows = admin.Locator("#queuedEmails-grid tbody tr", new PageLocatorOptions { HasText = address }).Filter(new LocatorFilterOptions { HasText = "One question about your order" });
            if (await rows.CountAsync() >= count)
            {
                await rows.First.Locator("a[href*='QueuedEmail/Edit']").ClickAsync();
                return WebUtility.HtmlDecode(await BodyAsync(admin));
            }

            if (DateTime.UtcNow > until)
                throw new TimeoutException($"{LongestWait.TotalMinutes} minutes, and {count} survey mails to {address} are not in the queue.");
        }
    }

    /// <summary>The text of the newest mail to an address in the store's queue whose subject has these words.</summary>
    public static Task<string> LatestMailAsync(IPage admin, string address, string words)
    {
        return QueuedMailAsync(admin, address, words, "[CC-");
    }

    /// <summary>The latest mail to an address in the store's queue whose row in the list has these words.</summary>
    public static async Task<string> QueuedMailAsync(IPage admin, string address, params string[] words)
    {
        await admin.GotoAsync("/Admin/QueuedEmail/List");
        await admin.FillAsync(StoreUnderTest.IsDemo ? "#SearchText" : "#SearchToEmail", address);
        await admin.ClickAsync(StoreUnderTest.IsDemo ? "#search" : "#search-queuedemails");
        await admin.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var rows = words.Aggregate(admin.Locator("#queuedEmails-grid tbody tr"), (found, word) => found.Filter(new LocatorFilterOptions { HasText = word }));
        await rows.First.Locator("a[href*='QueuedEmail/Edit']").ClickAsync();
        return await BodyAsync(admin);
    }

    /// <summary>The acknowledgement to an address, in whatever language, once the store's task has queued it.</summary>
    public static async Task<string> AcknowledgementAsync(IPage admin, string address)
    {
        for (var until = DateTime.UtcNow + LongestWait; ; await Task.Delay(2000))
        {
            await RunAsync(admin, "Customer care: find broken promises");
            await admin.GotoAsync("/Admin/QueuedEmail/List");
            await admin.FillAsync(StoreUnderTest.IsDemo ? "#SearchText" : "#SearchToEmail", address);
            await admin.ClickAsync(StoreUnderTest.IsDemo ? "#search" : "#search-queuedemails");
            await admin.WaitForLoadStateAsync(LoadState.NetworkIdle);
            var rows = admin.Locator("#queuedEmails-grid tbody tr", new PageLocatorOptions { HasText = address }).Filter(new LocatorFilterOptions { HasText = "[CC-" });
            if (await rows.CountAsync() > 0)
            {
                await rows.First.Locator("a[href*='QueuedEmail/Edit']").ClickAsync();
                return WebUtility.HtmlDecode(await BodyAsync(admin));
            }

            if (DateTime.UtcNow > until)
                throw new TimeoutException($"{LongestWait.TotalMinutes} minutes, and no acknowledgement to {address} is in the queue.");
        }
    }

    public static Task RunSurveysAsync(IPage admin)
    {
        return RunAsync(admin, "Customer care: surveys");
    }

    private static async Task RunAsync(IPage admin, string task)
    {
        await admin.GotoAsync("/Admin/ScheduleTask/List");
        var run = admin.Locator("tr", new PageLocatorOptions { HasText = task }).Locator(StoreUnderTest.IsDemo ? "button[formaction*=RunNow]" : "a[href*=RunNow]");
        await run.First.ClickAsync();
        await admin.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    private static async Task<string> BodyAsync(IPage admin)
    {
        return (StoreUnderTest.IsDemo ? await admin.Locator("iframe").GetAttributeAsync("srcdoc") : await admin.Locator("#Body").InputValueAsync())!;
    }

    private static async Task OrderInTheDemoAsync(IPage page, string address)
    {
        await page.GotoAsync("/");
        await page.GotoAsync("/checkout/1");
        await page.FillAsync("[name=FirstName]", "Ewa");
        await page.FillAsync("[name=LastName]", "Kowalska");
        await page.FillAsync("[name=Email]", address);
        await page.FillAsync("[name=Address]", "Main Street 1");
        await page.ClickAsync("#place-order");
        await page.WaitForURLAsync("**/checkout/completed/*");
    }

    private static async Task OrderOnOnePageAsync(IPage page, string address)
    {
        await page.GotoAsync(ProductPath);
        await page.ClickAsync(".add-to-cart-button");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.GotoAsync("/cart");
        if (await page.Locator("#termsofservice").CountAsync() > 0)
            await page.CheckAsync("#termsofservice");
        await page.ClickAsync("#checkout");
        await page.ClickAsync(".checkout-as-guest-button");
        await page.FillAsync("#BillingNewAddress_FirstName", "Ewa");
        await page.FillAsync("#BillingNewAddress_LastName", "Kowalska");
        await page.FillAsync("#BillingNewAddress_Email", address);
        await page.SelectOptionAsync("#BillingNewAddress_CountryId", new SelectOptionValue { Index = 1 });
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        if (await page.Locator("#BillingNewAddress_StateProvinceId option").CountAsync() > 1)
            await page.SelectOptionAsync("#BillingNewAddress_StateProvinceId", new SelectOptionValue { Index = 1 });
        foreach (var (field, text) in new[] { ("City", "Warsaw"), ("Address1", "Main Street 1"), ("ZipPostalCode", "00-001"), ("PhoneNumber", "123456789") })
            await page.FillAsync($"#BillingNewAddress_{field}", text);
        await page.ClickAsync("#opc-billing .new-address-next-step-button");
        var steps = new[] { "shipping-method", "payment-method", "payment-info", "confirm-order" };
        for (var i = 0; i < steps.Length; i++)
        {
            // Steps that the order doesn't need are left out; the button of the step before may still be there.
            await page.Locator(string.Join(", ", steps[i..].Select(step => $".{step}-next-step-button:visible"))).First.WaitForAsync();
            var next = page.Locator($".{steps[i]}-next-step-button:visible");
            if (await next.CountAsync() == 0)
                continue;

            // Of the ways to pay, one that asks for no card.
            var check = page.Locator("input[name=paymentmethod][value='Payments.CheckMoneyOrder']:visible");
            if (await check.CountAsync() > 0)
                await check.CheckAsync();
            await next.First.ClickAsync();
            await next.First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
        }

        await page.WaitForURLAsync(url => url.Contains("/checkout/completed", StringComparison.OrdinalIgnoreCase));
    }
}
