using Microsoft.AspNetCore.Mvc;
using Nop.Services.Stores;
using Nop.Web.Framework.Components;

namespace Nop.Web.Areas.Admin.Components;

/// <summary>Lets an admin choose the store a configuration page is for; nothing to choose with a single store.</summary>
public class StoreScopeConfigurationViewComponent : NopViewComponent
{
    private readonly IStoreService _stores;

    public StoreScopeConfigurationViewComponent(IStoreService stores)
    {
        _stores = stores;
    }

    public async Task<IViewComponentResult> InvokeAsync()
    {
        var stores = await _stores.GetAllStoresAsync();
        return stores.Count < 2 ? Content(string.Empty) : View("~/Areas/Admin/Views/Shared/StoreScope.cshtml", stores);
    }
}
