using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>Where staff answer customers on the store's own pages: those of the demo store, or those that nopCommerce 4.80 and 4.90 have.</summary>
internal static class HostDesk
{
    /// <summary>Adds a note to an order that its customer sees.</summary>
    public static async Task NoteAsync(IPage admin, string orderId, string text)
    {
        await admin.GotoAsync($"/Admin/Order/Edit/{orderId}");
        if (StoreUnderTest.IsDemo)
        {
            await admin.FillAsync("#note-form [name=message]", text);
            await admin.CheckAsync("#displayToCustomer");
            await admin.ClickAsync("#note-form button");
        }
        else
        {
            // The card of the notes may be folded.
            await admin.EvaluateAsync("text => { document.querySelector('#AddOrderNoteMessage').value = text; document.querySelector('#AddOrderNoteDisplayToCustomer').checked = true; }", text);
            await admin.RunAndWaitForResponseAsync(() => admin.EvaluateAsync("document.querySelector('#addOrderNote').click()"), answer => answer.Url.Contains("OrderNoteAdd", StringComparison.Ordinal) && answer.Ok);
        }

        await Expect(admin.Locator("td", new PageLocatorOptions { HasText = text })).ToBeAttachedAsync();
    }

    /// <summary>Writes to a customer from their own page.</summary>
    public static async Task SendMailAsync(IPage admin, string address, string subject, string html)
    {
        await admin.GotoAsync("/Admin/Customer/List");
        await admin.FillAsync(StoreUnderTest.IsDemo ? "#SearchText" : "#SearchEmail", address);
        await admin.ClickAsync(StoreUnderTest.IsDemo ? "#search" : "#search-customers");
        await admin.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await admin.Locator("tbody tr", new PageLocatorOptions { HasText = address }).Locator("a[href*='/Customer/Edit/'], a[href*='Customer/Edit/']").First.ClickAsync();
        if (StoreUnderTest.IsDemo)
        {
            await admin.FillAsync("#subject", subject);
            await admin.FillAsync("#body", html);
            await admin.ClickAsync("form[action*=SendEmail] button");
            return;
        }

        await admin.ClickAsync("[data-target='#sendemail-window']");
        await admin.FillAsync("#SendEmail_Subject", subject);
        await admin.FillAsync("#SendEmail_Body", html);
        await admin.ClickAsync("#sendemail-window button[type=submit].btn-primary");
        await Expect(admin.Locator(".alert-success").First).ToBeVisibleAsync();
    }

    /// <summary>Saves the newest return request.</summary>
    /// <param name="notes">What staff note in it; null for nothing.</param>
    public static async Task SaveReturnAsync(IPage admin, string? notes)
    {
        await admin.GotoAsync("/Admin/ReturnRequest/List");
        await admin.Locator("a[href*='ReturnRequest/Edit/']").First.ClickAsync();
        if (notes is not null)
            await admin.FillAsync(StoreUnderTest.IsDemo ? "#staffNotes" : "#StaffNotes", notes);
        await admin.ClickAsync("button[name=save]");
        await admin.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    /// <summary>Saves a review.</summary>
    /// <param name="reply">What is answered under it; null for nothing.</param>
    public static async Task SaveReviewAsync(IPage admin, string title, string? reply)
    {
        await admin.GotoAsync("/Admin/ProductReview/List");
        if (StoreUnderTest.IsDemo)
        {
            var review = admin.Locator("form", new PageLocatorOptions { HasText = title });
            if (reply is not null)
                await review.Locator("textarea").FillAsync(reply);
            await review.Locator("button").ClickAsync();
            return;
        }

        await admin.Locator("#productreviews-grid tbody tr", new PageLocatorOptions { HasText = title }).Locator("a[href*='ProductReview/Edit/']").ClickAsync();
        if (reply is not null)
            await admin.FillAsync("#ReplyText", reply);
        await admin.ClickAsync("button[name=save]");
        await Expect(admin.Locator(".alert-success").First).ToBeVisibleAsync();
    }

    /// <summary>The newest mail of the contact form to the store's owner, as its reader has it. Leaves the browser on the mail's page.</summary>
    public static async Task<string> ContactMailAsync(IPage admin, string subject)
    {
        await admin.GotoAsync("/Admin/QueuedEmail/List");
        await admin.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var words = StoreUnderTest.IsDemo ? subject : "Contact us";
        await admin.Locator("#queuedEmails-grid tbody tr", new PageLocatorOptions { HasText = words }).First.Locator("a[href*='QueuedEmail/Edit']").ClickAsync();
        return await HostPages.ReadMailAsync(admin);
    }
}
