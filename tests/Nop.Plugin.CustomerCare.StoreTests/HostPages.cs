using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>The store's own pages: those of the demo store, or those that nopCommerce 4.80 and 4.90 have by default (guests may buy, checkout on one page, a product without attributes and stock limits).</summary>
internal static class HostPages
{
    private const string PASSWORD = "Clara-Customer-1!";
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(3);

    /// <summary>Which product is bought in a store that isn't the demo: the path of its page.</summary>
    public static string ProductPath => Environment.GetEnvironmentVariable("CUSTOMERCARE_STORE_PRODUCT") ?? "/digital-storm-vanquish-custom-performance-pc";

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
        return await OrderIdAsync(page);
    }

    /// <summary>Buys something as the customer who is signed in to a real store.</summary>
    /// <returns>The order's id.</returns>
    public static async Task<string> OrderSignedInAsync(IPage page, string address)
    {
        await OrderOnOnePageAsync(page, address);
        return await OrderIdAsync(page);
    }

    /// <summary>The text of the mail on whose page the browser is, as its reader has it.</summary>
    public static async Task<string> ReadMailAsync(IPage admin)
    {
        return WebUtility.HtmlDecode(await BodyAsync(admin));
    }

    /// <summary>
    /// Signs a customer of the store in: the demo's own, elsewhere one who registers now.
    /// </summary>
    /// <returns>Their address.</returns>
    public static async Task<string> ComeAsCustomerAsync(IPage page)
    {
        await page.Context.ClearCookiesAsync();
        return await (StoreUnderTest.IsDemo ? SignInToTheDemoAsync(page) : RegisterAsync(page));
    }

    /// <summary>Marks an order of a real store as paid.</summary>
    public static async Task PayAsync(IPage admin, string orderId)
    {
        await admin.GotoAsync($"/Admin/Order/Edit/{orderId}");
        await admin.ClickAsync("#markorderaspaid");
        await admin.ClickAsync("#markorderaspaid-action-confirmation-submit-button");
        await admin.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Expect(admin.Locator("#markorderaspaid")).ToHaveCountAsync(0);
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
            var rows = await MailsAsync(admin, address, "One question about your order");
            if (await rows.CountAsync() >= count)
            {
                await rows.First.Locator("a[href*='QueuedEmail/Edit']").ClickAsync();
                return await ReadMailAsync(admin);
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
        var rows = await MailsAsync(admin, address, words);
        await rows.First.Locator("a[href*='QueuedEmail/Edit']").ClickAsync();
        return await BodyAsync(admin);
    }

    /// <summary>How many mails to an address are in the store's queue whose row in the list has these words.</summary>
    public static async Task<int> CountMailsAsync(IPage admin, string address, params string[] words)
    {
        return await (await MailsAsync(admin, address, words)).CountAsync();
    }

    /// <summary>The acknowledgement to an address, in whatever language, once the store's task has queued it.</summary>
    public static async Task<string> AcknowledgementAsync(IPage admin, string address)
    {
        for (var until = DateTime.UtcNow + LongestWait; ; await Task.Delay(2000))
        {
            await RunAsync(admin, "Customer care: find broken promises");
            var rows = await MailsAsync(admin, address, "[CC-");
            if (await rows.CountAsync() > 0)
            {
                await rows.First.Locator("a[href*='QueuedEmail/Edit']").ClickAsync();
                return await ReadMailAsync(admin);
            }

            if (DateTime.UtcNow > until)
                throw new TimeoutException($"{LongestWait.TotalMinutes} minutes, and no acknowledgement to {address} is in the queue.");
        }
    }

    public static Task RunSurveysAsync(IPage admin)
    {
        return RunAsync(admin, "Customer care: surveys");
    }

    /// <summary>Runs each of our tasks once.</summary>
    /// <returns>How many there are.</returns>
    public static async Task<int> RunAllAsync(IPage admin)
    {
        await admin.GotoAsync("/Admin/ScheduleTask/List");
        var ours = admin.Locator("tr", new PageLocatorOptions { HasText = "Customer care: " });
        await ours.First.WaitForAsync();
        var names = (await ours.AllInnerTextsAsync()).Select(row => Regex.Match(row, "Customer care: [a-z ,-]+", RegexOptions.None, TimeSpan.FromSeconds(5)).Value.Trim()).ToList();
        foreach (var name in names)
            await RunAsync(admin, name);
        return names.Count;
    }

    private static async Task RunAsync(IPage admin, string task)
    {
        await admin.GotoAsync("/Admin/ScheduleTask/List");
        var run = admin.Locator("tr", new PageLocatorOptions { HasText = task }).Locator(StoreUnderTest.IsDemo ? "button[formaction*=RunNow]" : "a[href*=RunNow]");
        await run.First.ClickAsync();
        await admin.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    private static async Task<string> OrderIdAsync(IPage page)
    {
        return (await page.Locator("a[href*='/orderdetails/']").First.GetAttributeAsync("href"))!.Split('/')[^1];
    }

    private static async Task<ILocator> MailsAsync(IPage admin, string address, params string[] words)
    {
        await admin.GotoAsync("/Admin/QueuedEmail/List");
        await admin.FillAsync(StoreUnderTest.IsDemo ? "#SearchText" : "#SearchToEmail", address);
        await admin.ClickAsync(StoreUnderTest.IsDemo ? "#search" : "#search-queuedemails");
        await admin.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return words.Append(address).Aggregate(admin.Locator("#queuedEmails-grid tbody tr"), (found, word) => found.Filter(new LocatorFilterOptions { HasText = word }));
    }

    private static async Task<string> BodyAsync(IPage admin)
    {
        return (StoreUnderTest.IsDemo ? await admin.Locator("iframe").GetAttributeAsync("srcdoc") : await admin.Locator("#Body").InputValueAsync())!;
    }

    // The states of a country are fetched once it is chosen, and what is typed meanwhile may be lost.
    private static async Task ChooseCountryAsync(IPage page)
    {
        try
        {
            await page.RunAndWaitForResponseAsync(
                () => page.SelectOptionAsync("#BillingNewAddress_CountryId", new SelectOptionValue { Index = 1 }),
                answer => answer.Url.Contains("getstatesbycountryid", StringComparison.OrdinalIgnoreCase),
                new PageRunAndWaitForResponseOptions { Timeout = 10_000 });
        }
        catch (TimeoutException)
        {
            // It was chosen before.
        }

        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    // A busy store may still be at work on the form when its button is pressed.
    private static async Task LeaveBillingAsync(IPage page, string next)
    {
        for (var attempt = 0; ; attempt++)
        {
            if (await page.Locator("#opc-billing .new-address-next-step-button:visible").CountAsync() > 0)
                await page.ClickAsync("#opc-billing .new-address-next-step-button");
            try
            {
                await page.Locator(next).First.WaitForAsync(new LocatorWaitForOptions { Timeout = 15_000 });
                return;
            }
            catch (TimeoutException) when (attempt < 3)
            {
                // Once more.
            }
        }
    }

    private static async Task<string> SignInToTheDemoAsync(IPage page)
    {
        const string address = "customer@example.test";
        await page.GotoAsync("/login");
        await page.FillAsync("#Email", address);
        await page.FillAsync("#Password", StoreUnderTest.AdminPassword);
        await page.ClickAsync("button.login-button");
        await page.WaitForURLAsync(url => !url.Contains("/login", StringComparison.OrdinalIgnoreCase));
        return address;
    }

    private static async Task<string> RegisterAsync(IPage page)
    {
        var address = $"customer-{Guid.NewGuid():N}@example.test";
        await page.GotoAsync("/register");
        foreach (var (field, text) in new[] { ("FirstName", "Clara"), ("LastName", "Customer"), ("Email", address), ("ConfirmEmail", address), ("Username", address), ("Password", PASSWORD), ("ConfirmPassword", PASSWORD) })
            if (await page.Locator($"#{field}").CountAsync() > 0)
                await page.FillAsync($"#{field}", text);
        await page.ClickAsync("#register-button");
        await page.WaitForURLAsync(url => url.Contains("/registerresult", StringComparison.OrdinalIgnoreCase));
        await page.GotoAsync("/customer/info");
        await Expect(page.Locator("#Email")).ToHaveValueAsync(address);
        return address;
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
        await page.Locator(".checkout-as-guest-button, #opc-billing").First.WaitForAsync();
        if (await page.Locator(".checkout-as-guest-button").CountAsync() > 0)
            await page.ClickAsync(".checkout-as-guest-button");
        if (await page.Locator("#billing-address-select").CountAsync() > 0)
            await page.SelectOptionAsync("#billing-address-select", new SelectOptionValue { Value = "" });
        await page.FillAsync("#BillingNewAddress_FirstName", "Ewa");
        await page.FillAsync("#BillingNewAddress_LastName", "Kowalska");
        await page.FillAsync("#BillingNewAddress_Email", address);
        await ChooseCountryAsync(page);
        if (await page.Locator("#BillingNewAddress_StateProvinceId option").CountAsync() > 1)
            await page.SelectOptionAsync("#BillingNewAddress_StateProvinceId", new SelectOptionValue { Index = 1 });
        foreach (var (field, text) in new[] { ("City", "Warsaw"), ("Address1", "Main Street 1"), ("ZipPostalCode", "00-001"), ("PhoneNumber", "123456789") })
            await page.FillAsync($"#BillingNewAddress_{field}", text);
        var steps = new[] { "shipping-method", "payment-method", "payment-info", "confirm-order" };
        await LeaveBillingAsync(page, string.Join(", ", steps.Select(step => $".{step}-next-step-button:visible")));
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
