using Nop.Core;

namespace Nop.Services.Common;

public interface IGenericAttributeService
{
    Task<T> GetAttributeAsync<T>(BaseEntity entity, string key, int storeId = 0, T defaultValue = default);

    Task<TProp> GetAttributeAsync<T, TProp>(int entityId, string key, int storeId = 0, TProp defaultValue = default);

    Task SaveAttributeAsync<T>(BaseEntity entity, string key, T value, int storeId = 0);
}
