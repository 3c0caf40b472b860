namespace DemoStore.Seeding;

/// <summary>What was said about products before the plugin came.</summary>
public static class ShopReviews
{
    private static readonly (int ProductId, int Rating, string Title, string Text)[] Written =
    [
        (1, 5, "Two keys indeed", "It whistles a third. My cat sings along."), (3, 4, "Comfortable", "Good from the first day. The laces are short."), (6, 2, "Stopped after a month", "The handle turns and nothing happens. I asked for a new one.")
    ];

    public static IEnumerable<ProductReview> All(int customerId, DateTime nowUtc)
    {
        return Written.Select((review, place) => new ProductReview
        {
            CustomerId = customerId,
            StoreId = 1,
            ProductId = review.ProductId,
            Rating = review.Rating,
            Title = review.Title,
            ReviewText = review.Text,
            IsApproved = true,
            CreatedOnUtc = nowUtc.AddDays(-40 + (10 * place))
        });
    }
}
