using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>What a manager sets up, in English, read back from the store: each value of each list must come through the host's own reading of forms.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class ManagerSteps
{
    private readonly string _calendar = $"Hours {Guid.NewGuid():N}";
    private readonly string _policy = $"Policy {Guid.NewGuid():N}";
    private Visitor _visitor = null!;

    private IPage Page => _visitor.Page;

    [OneTimeSetUp]
    public async Task SignInAsync() => _visitor = await Visitor.ManageAsync();

    [OneTimeTearDown]
    public ValueTask GoAsync() => _visitor?.DisposeAsync() ?? default;

    [Test, Order(1)]
    public async Task Calendar_WithClosedDaysSplitDaysAndHolidays_IsSavedWhole()
    {
        await Page.GotoAsync("/Admin/CustomerCareCalendar/Create");
        await Page.FillAsync("[name=Name]", _calendar);
        await Page.FillAsync("[name=TimeZoneId]", "Europe/Warsaw");
        await Page.ClickAsync("[data-day='0'] [data-remove=interval]:visible");
        await Page.ClickAsync("[data-day='1'] [data-add=interval]");
        await Page.Locator("[data-day='1'] input[name='Week[1].Close']:visible").First.FillAsync("12:00");
        await Page.Locator("[data-day='1'] input[name='Week[1].Open']:visible").Last.FillAsync("13:00");
        await Page.Locator("[data-day='1'] input[name='Week[1].Close']:visible").Last.FillAsync("16:30");
        await AddRowAsync("2027-03-01", string.Empty, string.Empty);
        await AddRowAsync("2027-03-02", "10:00", "11:00");

        await Page.Locator("[formaction*=CountryHolidays]").ClickAsync();
        await Page.Locator("#holiday-preview button[type=submit]").ClickAsync();
        await Expect(Page.Locator("input[name=Holidays]")).Not.ToHaveCountAsync(0);
        Assert.That(await Page.Locator("input[name=Holidays]").CountAsync(), Is.GreaterThan(20));
        await Page.Locator("#calendar-form button[type=submit]:not([name]):not([formaction])").First.ClickAsync();

        var row = Page.Locator("tr", new PageLocatorOptions { HasText = _calendar });
        await Expect(row).ToContainTextAsync("Tue 09:00–12:00, 13:00–16:30");
        await Expect(row).Not.ToContainTextAsync("Mon");
        await _visitor.LookAsync("20-calendars");
    }

    [Test, Order(2)]
    public async Task Year_OfThatCalendar_ShowsTheSingleDays()
    {
        await Page.Locator("tr", new PageLocatorOptions { HasText = _calendar }).Locator("a[href*='/Year/']").ClickAsync();
        var answer = await Page.GotoAsync($"{new Uri(Page.Url).AbsolutePath}?year=2027");

        Assert.That(answer?.Status, Is.EqualTo(200));
        await Expect(Page.Locator("body")).ToContainTextAsync("March 2, 2027");
        await Expect(Page.Locator("body")).ToContainTextAsync("10:00–11:00");
        await _visitor.LookAsync("21-year");
    }

    [Test, Order(3)]
    public async Task Policy_WithSeveralConditions_IsSavedWhole()
    {
        await Page.GotoAsync("/Admin/CustomerCareSlaPolicy/Create");
        await Page.FillAsync("[name=Name]", _policy);
        await Page.Locator("select[name=Calendar]").SelectOptionAsync(_calendar);
        await Page.Locator("input[name='Targets[0].Amount']").FillAsync("0");
        foreach (var box in new[] { "Channels][value=phone", "Channels][value=chat", "Priorities][value=high", "Priorities][value=urgent" })
            await Page.CheckAsync($"input[name={box}]");
        await SaveAsync();
        await Expect(Page.Locator(".field-validation-error").First).ToBeVisibleAsync();

        await Page.Locator("input[name='Targets[0].Amount']").FillAsync("2");
        await SaveAsync();
        var row = Page.Locator("#policy-order tr", new PageLocatorOptions { HasText = _policy });
        await Expect(row).ToContainTextAsync("Phone, Chat");
        await Expect(row).ToContainTextAsync("High, Urgent");
        await _visitor.LookAsync("22-policies");
    }

    [Test, Order(4)]
    public async Task PolicyAndCalendar_Deleted_AreGone()
    {
        Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await Page.Locator("#policy-order tr", new PageLocatorOptions { HasText = _policy }).Locator("form[action*=Delete] button").ClickAsync();
        await Expect(Page.Locator("#policy-order tr", new PageLocatorOptions { HasText = _policy })).ToHaveCountAsync(0);
        Assert.That(_visitor.ScriptErrors, Is.Empty);
    }

    private async Task AddRowAsync(string date, string open, string close)
    {
        await Page.ClickAsync("[data-dated=Overrides] [data-add=dated]");
        var row = Page.Locator("[data-dated=Overrides] .customer-care-dated:visible").Last;
        await row.Locator("input[name='Overrides.Date']").FillAsync(date);
        await row.Locator("input[name='Overrides.Open']").FillAsync(open);
        await row.Locator("input[name='Overrides.Close']").FillAsync(close);
    }

    private async Task SaveAsync()
    {
        await Page.Locator("#policy-form button[type=submit]:not([name]):not([formaction])").First.ClickAsync();
        await Page.WaitForLoadStateAsync();
    }
}
