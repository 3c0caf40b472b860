using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Forums;
using Nop.Core.Domain.Gdpr;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Logging;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.ScheduleTasks;
using Nop.Core.Domain.Security;
using Nop.Core.Domain.Shipping;
using Nop.Core.Domain.Stores;
using Nop.Core.Domain.Vendors;

namespace DemoStore.Storage;

/// <summary>Creates the tables of the stand-in host, where they aren't there yet.</summary>
public sealed class HostSchema(StoreSql sql)
{
    private static readonly Func<StoreDialect, string>[] Tables =
    [
        EntityMap<Store>.CreateSql, EntityMap<Language>.CreateSql, EntityMap<Setting>.CreateSql, EntityMap<LocaleStringResource>.CreateSql,
        EntityMap<LocalizedProperty>.CreateSql,
        EntityMap<Customer>.CreateSql, EntityMap<CustomerRole>.CreateSql, EntityMap<PermissionRecord>.CreateSql, EntityMap<GenericAttribute>.CreateSql,
        EntityMap<Address>.CreateSql, EntityMap<Country>.CreateSql, EntityMap<Vendor>.CreateSql, EntityMap<Category>.CreateSql, EntityMap<Product>.CreateSql, EntityMap<Order>.CreateSql,
        EntityMap<OrderItem>.CreateSql, EntityMap<OrderNote>.CreateSql, EntityMap<Shipment>.CreateSql, EntityMap<ReturnRequest>.CreateSql,
        EntityMap<ProductReview>.CreateSql, EntityMap<GdprLog>.CreateSql, EntityMap<PrivateMessage>.CreateSql,
        EntityMap<EmailAccount>.CreateSql, EntityMap<MessageTemplate>.CreateSql, EntityMap<QueuedEmail>.CreateSql, EntityMap<Download>.CreateSql,
        EntityMap<ScheduleTask>.CreateSql, EntityMap<Log>.CreateSql, EntityMap<ActivityLog>.CreateSql, EntityMap<ActivityLogType>.CreateSql
    ];

    private static readonly string[] Others =
    [
        "create table if not exists \"Customer_CustomerRole_Mapping\" (\"Customer_Id\" integer not null, \"CustomerRole_Id\" integer not null, primary key (\"Customer_Id\", \"CustomerRole_Id\"))",
        "create table if not exists \"PermissionRecord_Role_Mapping\" (\"PermissionRecord_Id\" integer not null, \"CustomerRole_Id\" integer not null, primary key (\"PermissionRecord_Id\", \"CustomerRole_Id\"))",
        "create table if not exists \"Product_Category_Mapping\" (\"ProductId\" integer not null, \"CategoryId\" integer not null, primary key (\"ProductId\", \"CategoryId\"))",
        "create index if not exists \"IX_Order_CreatedOnUtc\" on \"Order\" (\"CreatedOnUtc\")",
        "create index if not exists \"IX_Order_CustomerId\" on \"Order\" (\"CustomerId\")",
        "create index if not exists \"IX_OrderItem_OrderId\" on \"OrderItem\" (\"OrderId\")",
        "create index if not exists \"IX_OrderNote_OrderId\" on \"OrderNote\" (\"OrderId\")",
        "create index if not exists \"IX_Customer_Email\" on \"Customer\" (\"Email\")",
        "create index if not exists \"IX_Customer_CustomerGuid\" on \"Customer\" (\"CustomerGuid\")",
        "create index if not exists \"IX_QueuedEmail_CreatedOnUtc\" on \"QueuedEmail\" (\"CreatedOnUtc\")"
    ];

    public async Task CreateAsync()
    {
        if (sql.Dialect != StoreDialect.MySql)
            await sql.ExecuteAsync(sql.Dialect == StoreDialect.Sqlite ? "pragma journal_mode = wal" : "create extension if not exists citext");
        await sql.ReloadTypesAsync();
        foreach (var create in Tables)
            await sql.ExecuteAsync(create(sql.Dialect));
        foreach (var statement in Others)
            await sql.ExecuteAsync(sql.Dialect == StoreDialect.MySql ? statement.Replace("(\"Email\")", "(\"Email\"(100))", StringComparison.Ordinal) : statement);
    }
}
