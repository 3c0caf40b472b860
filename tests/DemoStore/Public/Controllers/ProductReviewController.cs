using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Controllers;

namespace DemoStore.Public.Controllers;

/// <summary>What shoppers say about a product, guests too.</summary>
[AutoValidateAntiforgeryToken]
public sealed class ProductReviewController(Entities<Product> products, Entities<ProductReview> reviews, IWorkContext workContext, IStoreContext stores, TimeProvider clock) : BaseController
{
    [HttpPost("/productreviews/{productId:int}")]
    public async Task<IActionResult> Add(int productId, [Bind(Prefix = "AddProductReview")] WrittenReview review)
    {
        if (await products.FindAsync(productId) is not { Published: true } product)
            return NotFound();
        if (string.IsNullOrWhiteSpace(review.Title) || string.IsNullOrWhiteSpace(review.ReviewText))
            return BadRequest("A review needs a title and a text.");

        await reviews.InsertAsync(new ProductReview
        {
            ProductId = product.Id,
            CustomerId = (await workContext.GetCurrentCustomerAsync()).Id,
            StoreId = (await stores.GetCurrentStoreAsync()).Id,
            Title = review.Title,
            ReviewText = review.ReviewText,
            Rating = Math.Clamp(review.Rating, 1, 5),
            IsApproved = true,
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        });
        return Redirect($"/product/{product.Id}#reviews");
    }
}

public sealed record WrittenReview(string? Title, string? ReviewText, int Rating);
