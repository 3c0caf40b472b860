using System.Globalization;
using Bogus;

namespace DemoStore.Seeding;

/// <summary>An order as far as an inquiry may refer to it.</summary>
public sealed record SoldOrder(string Number, int StoreId, int LanguageId, int? CustomerId, string Email, string Name, DateTime OnUtc);

/// <summary>Shoppers and their orders.</summary>
public sealed class OrderHistory(StoreSql sql, ShopCalendar calendar)
{
    private const int Shoppers = 900;
    private const int Orders = 4000;
    private const string Mark = "made by the demo store";

    private readonly Faker[] _people = [new("en") { Random = new Randomizer(History.Seed) }, new("pl") { Random = new Randomizer(History.Seed) }, new("ru") { Random = new Randomizer(History.Seed) }];
    private readonly Randomizer _random = new(History.Seed);

    public async Task<IReadOnlyList<SoldOrder>> InsertAsync()
    {
        await RemoveHalfDoneAsync();
        var products = await sql.EntitiesAsync<Product>("select * from \"Product\" order by \"Id\"");
        var shoppers = Enumerable.Range(0, Shoppers).Select(Shopper).ToList();
        await sql.BulkInsertAsync(shoppers);
        await sql.ExecuteAsync(
            "insert into \"Customer_CustomerRole_Mapping\" (\"Customer_Id\", \"CustomerRole_Id\") select c.\"Id\", r.\"Id\" from \"Customer\" c cross join \"CustomerRole\" r " +
            "where c.\"AdminComment\" = @Mark and r.\"SystemName\" = 'Registered'", new { Mark });

        var moments = Enumerable.Range(0, Orders).Select(_ => calendar.Moment(_random)).Order().ToList();
        var buyers = moments.Select((_, position) => shoppers[(int)(Math.Pow(_random.Double(), 1.7) * KnownThen(position))]).ToList();
        var addresses = buyers.Zip(moments, Billing).ToList();
        await sql.BulkInsertAsync(addresses);
        var orders = moments.Select((onUtc, position) => NewOrder(onUtc, buyers[position], addresses[position], position + 1, _random.ListItem(products))).ToList();
        await sql.BulkInsertAsync(orders.Select(made => made.Order));
        await sql.BulkInsertAsync(orders.Select(made => Item(made.Order, made.Product, made.Quantity)));
        return orders.Zip(buyers, (made, buyer) => Sold(made.Order, buyer)).ToList();
    }

    // The shop began with a third of its shoppers; the others found it one by one.
    private static int KnownThen(int order) => (Shoppers / 3) + (Shoppers * 2 / 3 * order / Orders);

    private async Task RemoveHalfDoneAsync()
    {
        foreach (var table in new[] { "OrderItem", "Order", "Address" })
            await sql.ExecuteAsync($"delete from \"{table}\"");
        await sql.ExecuteAsync("delete from \"Customer_CustomerRole_Mapping\" where \"Customer_Id\" in (select \"Id\" from \"Customer\" where \"AdminComment\" = @Mark)", new { Mark });
        await sql.ExecuteAsync("delete from \"Customer\" where \"AdminComment\" = @Mark", new { Mark });
    }

    private Customer Shopper(int number)
    {
        var language = _random.WeightedRandom([0, 1, 2], [0.5f, 0.35f, 0.15f]);
        var person = _people[language].Name;
        var onUtc = calendar.NowUtc.AddDays(-_random.Int(1, 700));
        return new Customer
        {
            CustomerGuid = _random.Guid(),
            FirstName = person.FirstName(),
            LastName = person.LastName(),
            Email = $"shopper{number + 1}@example.test",
            LanguageId = language + 1,
            AdminComment = Mark,
            Active = true,
            CreatedOnUtc = onUtc,
            LastActivityDateUtc = onUtc
        };
    }

    private static Address Billing(Customer buyer, DateTime onUtc)
    {
        // By the buyer, not by chance: whoever buys again lives where they lived.
        int[] countries = [1, 1, 1, 2, 2, 3, 4];
        return new Address
        {
            FirstName = buyer.FirstName,
            LastName = buyer.LastName,
            Email = buyer.Email,
            Address1 = "1 Example Street",
            CountryId = countries[buyer.Id % countries.Length],
            CreatedOnUtc = onUtc
        };
    }

    private (Order Order, Product Product, int Quantity) NewOrder(DateTime onUtc, Customer buyer, Address billing, int number, Product product)
    {
        var quantity = _random.WeightedRandom([1, 2, 3], [0.75f, 0.18f, 0.07f]);
        var total = product.Price * quantity;
        var isOld = calendar.NowUtc - onUtc > TimeSpan.FromDays(2);
        var status = isOld
            ? _random.WeightedRandom([OrderStatus.Complete, OrderStatus.Cancelled, OrderStatus.Processing], [0.91f, 0.05f, 0.04f])
            : _random.WeightedRandom([OrderStatus.Processing, OrderStatus.Pending], [0.8f, 0.2f]);
        var isPaid = status is OrderStatus.Complete or OrderStatus.Processing;
        var isRefunded = status == OrderStatus.Complete && _random.Bool(0.03f);
        var order = new Order
        {
            OrderGuid = _random.Guid(),
            StoreId = _random.Bool(0.8f) ? 1 : 2,
            CustomerId = buyer.Id,
            BillingAddressId = billing.Id,
            CustomOrderNumber = number.ToString(CultureInfo.InvariantCulture),
            OrderStatus = status,
            PaymentStatus = isRefunded ? PaymentStatus.Refunded : isPaid ? PaymentStatus.Paid : PaymentStatus.Pending,
            PaidDateUtc = isPaid ? onUtc.AddMinutes(1) : null,
            ShippingStatus = product.Sku.StartsWith('D') ? ShippingStatus.ShippingNotRequired : status == OrderStatus.Complete ? ShippingStatus.Delivered : ShippingStatus.NotYetShipped,
            CustomerCurrencyCode = "EUR",
            CurrencyRate = 1,
            OrderTotal = total,
            OrderSubtotalInclTax = total,
            OrderSubtotalExclTax = total,
            RefundedAmount = isRefunded ? total : 0,
            CustomerLanguageId = buyer.LanguageId ?? 1,
            CreatedOnUtc = onUtc
        };
        return (order, product, quantity);
    }

    private OrderItem Item(Order order, Product product, int quantity)
    {
        return new OrderItem
        {
            OrderItemGuid = _random.Guid(),
            OrderId = order.Id,
            ProductId = product.Id,
            Quantity = quantity,
            UnitPriceInclTax = product.Price,
            PriceInclTax = order.OrderTotal
        };
    }

    private static SoldOrder Sold(Order order, Customer buyer)
    {
        return new SoldOrder(
            order.CustomOrderNumber, order.StoreId, order.CustomerLanguageId, buyer.Id, buyer.Email, $"{buyer.FirstName} {buyer.LastName}", order.CreatedOnUtc);
    }
}
