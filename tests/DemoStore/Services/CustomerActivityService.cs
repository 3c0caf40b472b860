using Nop.Services.Logging;

namespace DemoStore.Services;

public sealed class CustomerActivityService(Entities<ActivityLog> rows, Entities<ActivityLogType> types, IWorkContext workContext, TimeProvider clock)
    : ICustomerActivityService
{
    public async Task<IList<ActivityLogType>> GetAllActivityTypesAsync()
    {
        return await types.ListAsync();
    }

    public async Task<ActivityLog> InsertActivityAsync(string systemKeyword, string comment, BaseEntity? entity = null)
    {
        return await InsertActivityAsync(await workContext.GetCurrentCustomerAsync(), systemKeyword, comment, entity);
    }

    public async Task<ActivityLog> InsertActivityAsync(Customer customer, string systemKeyword, string comment, BaseEntity? entity = null)
    {
        var type = (await types.ListAsync("\"SystemKeyword\" = @systemKeyword", new { systemKeyword })).FirstOrDefault();
        if (type is not { Enabled: true } || customer.SystemName == NopCustomerDefaults.SearchEngineCustomerName)
            return null!;

        return await rows.InsertAsync(new ActivityLog
        {
            ActivityLogTypeId = type.Id,
            CustomerId = customer.Id,
            Comment = comment,
            EntityId = entity?.Id,
            EntityName = entity?.GetType().Name,
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        });
    }
}
