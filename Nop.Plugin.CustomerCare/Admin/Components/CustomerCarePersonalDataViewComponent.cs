using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Models.Privacy;
using Nop.Services.Security;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerCare.Admin.Components;

/// <summary>Download and erase the data of the person whose page is shown; for those who may.</summary>
public sealed class CustomerCarePersonalDataViewComponent(IPermissionService permissions) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int? customerId, string? email)
    {
        return (customerId is not null || !string.IsNullOrWhiteSpace(email)) && await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.PRIVACY_MANAGE)
            ? View(AdminViews.PERSONAL_DATA, new PersonalDataModel(customerId, email))
            : Content(string.Empty);
    }
}
