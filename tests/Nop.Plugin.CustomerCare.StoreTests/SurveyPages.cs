using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>Our own pages of surveys, as a manager uses them.</summary>
internal static class SurveyPages
{
    /// <summary>Creates a survey that asks at once, at any time, as often as there is a reason to, and switches it on.</summary>
    /// <param name="trigger">What has to happen to an order.</param>
    /// <returns>Its id.</returns>
    public static async Task<string> SwitchOnAsync(IPage admin, string name, string trigger)
    {
        await admin.GotoAsync("/Admin/CustomerCareSurvey/Create?kind=recommendation");
        await admin.FillAsync("[name=Name]", name);
        await admin.SelectOptionAsync("[name=Trigger]", trigger);
        await admin.FillAsync("[name=Delay]", "0");
        await admin.FillAsync("[name=CoolDownDays]", "0");
        await admin.FillAsync("[name=From]", "00:00");
        await admin.FillAsync("[name=To]", "24:00");
        foreach (var day in await admin.Locator("[name=Days]").AllAsync())
            await day.CheckAsync();
        await admin.ClickAsync("#survey-form button[type=submit]:not([name]):not([formaction])");
        await Row(admin, name).Locator("a[href*='SurveySwitch/On']").ClickAsync();
        if (await admin.Locator("[name=AddPolicy]").CountAsync() > 0)
            await admin.UncheckAsync("[name=AddPolicy]");
        await admin.ClickAsync("#survey-switch button[type=submit]");
        await Expect(Row(admin, name).Locator(".badge-success")).ToBeVisibleAsync();
        return (await Row(admin, name).Locator("a[href*='/Edit/']").First.GetAttributeAsync("href"))!.Split('/')[^1];
    }

    /// <summary>Switches a survey off and deletes it; dialogs are accepted by whoever opened the browser.</summary>
    public static async Task DeleteAsync(IPage admin, string name)
    {
        await admin.GotoAsync("/Admin/CustomerCareSurvey/List");
        await Row(admin, name).Locator("form[action*='SurveySwitch/Off'] button").ClickAsync();
        await Row(admin, name).Locator("form[action*=Delete] button").ClickAsync();
        await Expect(Row(admin, name)).ToHaveCountAsync(0);
    }

    /// <summary>Its line in the list.</summary>
    public static ILocator Row(IPage admin, string name)
    {
        return admin.Locator("#surveys tr", new PageLocatorOptions { HasText = name });
    }
}
