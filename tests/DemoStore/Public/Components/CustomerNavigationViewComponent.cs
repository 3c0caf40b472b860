using Microsoft.AspNetCore.Mvc;

namespace DemoStore.Public.Components;

/// <summary>The pages of a customer's account, with the host's name, parameter and zones.</summary>
public sealed class CustomerNavigationViewComponent : ViewComponent
{
    public IViewComponentResult Invoke(int selectedTabId = 0)
    {
        return View("~/Views/Shared/CustomerNavigation.cshtml", selectedTabId);
    }
}
