using System.Globalization;
using Benchmarks.Rebuild;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Benchmarks.Surveys;

/// <summary>
/// The host's tables, as far as surveys read them and with the indexes it has there, and completed orders in them, made by the server itself: each of another person, one or two products each, a fifth of
/// them by somebody with an account.
/// </summary>
internal static class SoldOrders
{
    private const string TABLES =
        """
        create extension if not exists citext;
        create table "Language" ("Id" int primary key, "UniqueSeoCode" citext);
        create table "Country" ("Id" int primary key, "TwoLetterIsoCode" citext);
        create table "Customer" ("Id" int primary key, "Email" citext, "Active" boolean not null, "Deleted" boolean not null);
        create index on "Customer" ("Email");
        create table "CustomerRole" ("Id" int primary key, "SystemName" citext);
        create table "Customer_CustomerRole_Mapping" ("Customer_Id" int, "CustomerRole_Id" int, primary key ("Customer_Id", "CustomerRole_Id"));
        create table "Address" ("Id" int primary key, "FirstName" citext, "LastName" citext, "Email" citext, "CountryId" int);
        create index on "Address" ("CountryId");
        create table "Order" ("Id" int primary key, "StoreId" int not null, "CustomerId" int not null, "BillingAddressId" int not null, "OrderStatusId" int not null, "PaymentStatusId" int not null,
            "ShippingStatusId" int not null, "OrderTotal" decimal(18,4) not null, "RefundedAmount" decimal(18,4) not null, "PaidDateUtc" timestamp, "CreatedOnUtc" timestamp not null,
            "Deleted" boolean not null, "CustomOrderNumber" citext, "CustomerLanguageId" int not null);
        create index on "Order" ("CustomerId");
        create index on "Order" ("BillingAddressId");
        create index on "Order" ("CreatedOnUtc");
        create table "Product" ("Id" int primary key, "VendorId" int not null);
        create table "Product_Category_Mapping" ("Id" int generated always as identity primary key, "ProductId" int not null, "CategoryId" int not null);
        create index on "Product_Category_Mapping" ("ProductId");
        create table "OrderItem" ("Id" int generated always as identity primary key, "OrderId" int not null, "ProductId" int not null);
        create index on "OrderItem" ("OrderId");
        create table "ReturnRequest" ("Id" int primary key, "OrderItemId" int not null, "ReturnRequestStatusId" int not null);
        create table "Shipment" ("Id" int primary key, "OrderId" int not null, "ShippedDateUtc" timestamp, "DeliveryDateUtc" timestamp);
        create table bench_mail ("Id" int generated always as identity primary key, "To" citext not null, "Body" text not null, "CreatedOnUtc" timestamp not null);
        """;

    private const string ROWS =
        """
        insert into "Language" values (1, 'en'), (2, 'pl');
        insert into "Country" values (1, 'PL'), (2, 'DE');
        insert into "Product" select i, i % 5 from generate_series(1, 200) i;
        insert into "Product_Category_Mapping" ("ProductId", "CategoryId") select i, 1 + i % 12 from generate_series(1, 200) i;
        insert into "Customer" select i, case when i % 5 = 0 then 'buyer' || i || '@example.com' end, true, false from generate_series(1, {COUNT}) i;
        insert into "Address" select i, 'Anna', 'Nowak ' || i, 'buyer' || i || '@example.com', 1 + i % 2 from generate_series(1, {COUNT}) i;
        insert into "Order" select i, 1 + i % 2, i, i, 30, 30, 40, 10 + i % 90, 0, timestamp '{PLACED}', timestamp '{PLACED}', false, 'N' || i, 1 + i % 2 from generate_series(1, {COUNT}) i;
        insert into "OrderItem" ("OrderId", "ProductId") select i, 1 + i * 31 % 200 from generate_series(1, {COUNT}) i union all select i, 1 + i * 17 % 200 from generate_series(1, {COUNT}, 2) i;
        insert into "CustomerCareSurveyMoment" ("Moment", "SubjectId", "HappenedOnUtc", "RecordedOnUtc")
        select 'completed', i, timestamp '{PLACED}', timestamp '{PLACED}' + i * interval '100 milliseconds' from generate_series(1, {COUNT}) i;
        """;

    public static async Task WriteAsync(BenchDatabase database, int orders)
    {
        var placedOnUtc = DateTime.UtcNow.AddDays(-2 - (orders / 500_000));
        await database.ExecuteAsync(TABLES);
        await database.ExecuteAsync(ROWS.Replace("{COUNT}", orders.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{PLACED}", placedOnUtc.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Npgsql.NpgsqlConnection.ClearAllPools();
        await LogData.PromiseAsync(database);
        await SwitchOnAsync(new SurveyRepository(BenchDatabase.Open(database.ConnectionString), TimeProvider.System));
    }

    private static async Task SwitchOnAsync(SurveyRepository surveys)
    {
        var definition = SurveyDefaults.Of(SurveyKind.Recommendation, "After a purchase") with { DelayHours = 0, Window = SendingWindow.Default with { From = "00:00", To = "24:00" } };
        await surveys.SwitchAsync(await surveys.AddAsync(SurveyKind.Recommendation, definition), 1, DateTime.UtcNow.AddDays(-30));
    }
}
