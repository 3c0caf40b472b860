using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>What customers who are signed in do on the store's own pages: those of the demo store, or those that nopCommerce 4.80 and 4.90 have by default.</summary>
internal static class HostShop
{
    /// <summary>Gives the product that is bought in the steps one star.</summary>
    public static async Task ReviewAsync(IPage page, string title, string text)
    {
        if (StoreUnderTest.IsDemo)
        {
            await page.GotoAsync("/product/6");
            await page.FillAsync("#review-title", title);
            await page.FillAsync("#review-text", text);
            await page.SelectOptionAsync("#review-rating", "1");
            await page.ClickAsync("#review-form button");
            return;
        }

        await page.GotoAsync(HostPages.ProductPath);
        await page.FillAsync("#AddProductReview_Title", title);
        await page.FillAsync("#AddProductReview_ReviewText", text);
        await page.CheckAsync("#addproductrating_1");
        await page.ClickAsync("#add-review");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    /// <summary>Buys two pieces of something.</summary>
    /// <returns>The order's id.</returns>
    public static async Task<string> OrderAsync(IPage page, string address)
    {
        if (!StoreUnderTest.IsDemo)
            return await HostPages.OrderSignedInAsync(page, address);

        await page.GotoAsync("/checkout/1");
        foreach (var (field, value) in new[] { ("FirstName", "Clara"), ("LastName", "Customer"), ("Email", address), ("Address", "Main Street 1"), ("Quantity", "2") })
            await page.FillAsync($"[name={field}]", value);
        await page.ClickAsync("#place-order");
        await page.WaitForURLAsync("**/checkout/completed/*");
        return (await page.Locator("a[href*='/orderdetails/']").First.GetAttributeAsync("href"))!.Split('/')[^1];
    }

    /// <summary>Wants to return a piece of an order, which has to be complete in a real store.</summary>
    public static async Task ReturnAsync(IPage page, string orderId, string comment)
    {
        await page.GotoAsync($"/returnrequest/{orderId}");
        await page.Locator("select[name^=quantity]").First.SelectOptionAsync("1");
        await page.FillAsync(StoreUnderTest.IsDemo ? "#comments" : "#Comments", comment);
        await page.ClickAsync("[name=submit-return-request]");
        await Expect(page.Locator(".result")).ToBeVisibleAsync();
    }
}
