using Nop.Services.Catalog;

namespace DemoStore.Services;

public sealed class ProductService(Entities<Product> products) : IProductService
{
    public async Task<Product> GetProductByIdAsync(int productId)
    {
        return (await products.FindAsync(productId))!;
    }

    public async Task<IList<Product>> GetProductsByIdsAsync(int[] productIds)
    {
        return productIds.Length == 0 ? [] : await products.ListAsync($"\"Id\" in ({string.Join(",", productIds)})");
    }
}
