using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Public.ContactBlock;
using Nop.Plugin.CustomerCare.Public.Models;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerCare.Public.Components;

/// <summary>Says on pages where one writes to the shop when it is open and how fast it answers. Whatever goes wrong with it, the page is there.</summary>
public sealed class ContactHoursViewComponent(HostEdge edge, Deferred<ContactBlockServices> services) : NopViewComponent
{
    /// <summary>Stands for a zone on a page of ours.</summary>
    public const string OWN_PAGE = "own";

    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        ContactHoursModel? model = null;
        await edge.RunAsync("say when the shop answers", async () => model = await PrepareAsync(services.Value));
        return model is null ? Content(string.Empty) : View(PublicViews.CONTACT_BLOCK, model with { IsOnOwnPage = widgetZone == OWN_PAGE });
    }

    private async Task<ContactHoursModel?> PrepareAsync(ContactBlockServices own)
    {
        var store = await own.Stores.GetCurrentStoreAsync();
        if (!(await own.Settings.LoadSettingAsync<CustomerCareSettings>(store.Id)).ContactBlockEnabled)
            return null;
        if (await own.Figures.GetAsync(store.Id, HttpContext.RequestAborted) is not { } figures)
            return null;

        return await own.Factory.PrepareAsync(figures, own.Frames.For(store, await own.WorkContext.GetWorkingLanguageAsync()).Words);
    }
}
