using Microsoft.AspNetCore.Mvc;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace DemoStore.Areas.Admin.Controllers;

/// <summary>Product reviews, and the shop's replies under them.</summary>
public sealed class ProductReviewController(Entities<ProductReview> reviews) : DemoAdminController
{
    [CheckPermission(StandardPermission.Orders.ORDERS_VIEW)]
    public async Task<IActionResult> List()
    {
        return View(await reviews.ListAsync(orderBy: "\"Id\" desc limit 100"));
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Orders.ORDERS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> Edit(ProductReviewModel model)
    {
        if (await reviews.FindAsync(model.Id) is not { } review)
            return NotFound();

        review.ReplyText = model.ReplyText;
        await reviews.UpdateAsync(review);
        Say("The product review has been updated.");
        return RedirectToAction(nameof(List));
    }
}
