using Nop.Services.Catalog;

namespace DemoStore.Services;

public sealed class CategoryService(Entities<Category> categories) : ICategoryService
{
    public async Task<IList<Category>> GetAllCategoriesAsync(int storeId = 0, bool showHidden = false)
    {
        return await categories.ListAsync("not \"Deleted\" and (@showHidden or \"Published\")", new { showHidden }, "\"ParentCategoryId\", \"DisplayOrder\", \"Id\"");
    }
}
