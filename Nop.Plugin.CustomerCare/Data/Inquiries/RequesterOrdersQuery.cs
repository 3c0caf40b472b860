using System.Data.Common;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Reads a requester's orders from the host's tables: those of the account, and those billed to the address, for a guest is another customer each time.</summary>
public sealed class RequesterOrdersQuery(StoreDatabase database)
{
    private const string Theirs =
        "o.[Deleted] = @no and o.[Id] in (select c.[Id] from [Order] c where c.[CustomerId] = @customer "
        + "union select b.[Id] from [Order] b join [Address] a on a.[Id] = b.[BillingAddressId] where lower(a.[Email]) = lower(@email))";

    /// <summary>Two statements. Null for somebody of whom neither account nor address is known.</summary>
    /// <param name="atMost">How many orders to read, at least 1.</param>
    public async Task<RequesterOrders?> ExecuteAsync(int? customerId, string? email, int atMost, CancellationToken cancellation = default)
    {
        var key = EmailKey.Of(email);
        if (customerId is null && key is null)
            return null;

        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters
        {
            ["no"] = false,
            ["customer"] = customerId ?? 0,
            ["email"] = key ?? string.Empty,
            ["paid"] = StoreOrderCodes.PAID,
            ["partially"] = StoreOrderCodes.PARTIALLY_REFUNDED,
            ["skip"] = 0,
            ["take"] = atMost
        };
        var sums = await session.ReadAsync(
            $"select count(*), sum(case when o.[PaymentStatusId] in (@paid, @partially) then o.[OrderTotal] - o.[RefundedAmount] else 0 end) from [Order] o where {Theirs}",
            parameters,
            reader => (Convert.ToInt32(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture), reader.IsDBNull(1) ? 0 : reader.GetDecimal(1)),
            cancellation);
        var latest = await session.ReadAsync(
            $"select o.[Id], o.[CustomOrderNumber], o.[OrderStatusId], o.[OrderTotal], o.[CreatedOnUtc] from [Order] o where {Theirs} order by o.[CreatedOnUtc] desc, o.[Id] desc{session.Engine.Page}",
            parameters,
            Read,
            cancellation);
        return new RequesterOrders(latest, sums[0].Item1, sums[0].Item2);
    }

    private static RequesterOrder Read(DbDataReader reader)
    {
        var id = reader.GetInt32(0);
        var number = reader.Text(1) is { Length: > 0 } custom ? custom : id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new RequesterOrder(id, number, reader.GetInt32(2), reader.GetDecimal(3), reader.GetDateTime(4).AsUtc());
    }
}
