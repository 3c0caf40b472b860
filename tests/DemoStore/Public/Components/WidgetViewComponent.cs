using DemoStore.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace DemoStore.Public.Components;

/// <summary>Shows what plugins want in a zone.</summary>
public sealed class WidgetViewComponent(Widgets widgets) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string zone, object? model = null)
    {
        ViewBag.Zone = zone;
        ViewBag.AdditionalData = model;
        return View("~/Views/Shared/Widget.cshtml", await widgets.InZoneAsync(zone));
    }
}
