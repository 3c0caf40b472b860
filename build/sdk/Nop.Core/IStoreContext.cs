using Nop.Core.Domain.Stores;

namespace Nop.Core;

public interface IStoreContext
{
    Task<int> GetActiveStoreScopeConfigurationAsync();

    Store GetCurrentStore();

    Task<Store> GetCurrentStoreAsync();
}
