using Nop.Core.Domain.Catalog;

namespace Nop.Services.Catalog;

public interface ICategoryService
{
    Task<IList<Category>> GetAllCategoriesAsync(int storeId = 0, bool showHidden = false);
}
