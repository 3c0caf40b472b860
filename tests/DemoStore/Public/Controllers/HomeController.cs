using Microsoft.AspNetCore.Mvc;
using Nop.Services.Localization;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace DemoStore.Public.Controllers;

[CheckAccessPublicStore]
public sealed class HomeController(Entities<Product> products, Entities<ProductReview> reviews, Entities<Vendor> vendors, IWorkContext workContext, ILanguageService languages) : BaseController
{
    [HttpGet("/")]
    public async Task<IActionResult> Index()
    {
        return View(await products.ListAsync("\"Published\" = @yes", new { yes = true }));
    }

    [HttpGet("/product/{id:int}")]
    public async Task<IActionResult> Product(int id)
    {
        if (await products.FindAsync(id) is not { Published: true } product)
            return NotFound();

        ViewBag.Reviews = await reviews.ListAsync("\"ProductId\" = @id and \"IsApproved\" = @yes", new { id, yes = true }, "\"Id\" desc limit 20");
        ViewBag.Vendor = await vendors.FindAsync(product.VendorId);
        return View(product);
    }

    [HttpGet("/changelanguage/{id:int}")]
    public async Task<IActionResult> ChangeLanguage(int id, string returnUrl = "/")
    {
        if (await languages.GetLanguageByIdAsync(id) is { } language)
            await workContext.SetWorkingLanguageAsync(language);

        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }
}
