using System.Data.Common;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Planning;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>Reads from the host's tables what surveys need of many orders at once.</summary>
internal static class OrderSubjects
{
    private const string Paid = "p.[Deleted] = @no and p.[PaymentStatusId] in (@paid, @partially)";

    /// <summary>What is known of the orders; those that aren't there are left out. Nothing yet of what we know of the people.</summary>
    /// <param name="countsOrders">Whether to find out which of the person's paid orders each is; without, it says nothing of it.</param>
    public static async Task<IReadOnlyDictionary<long, SurveySubject>> ReadAsync(
        StoreSession session,
        SurveyDefinition survey,
        IReadOnlyCollection<long> orderIds,
        bool countsOrders,
        CancellationToken cancellation)
    {
        var ids = orderIds.Select(id => (int)id).ToList();
        var orders = await ReadOrdersAsync(session, ids, cancellation);
        var parts = (await ReadPartsAsync(session, ids, cancellation)).ToLookup(row => row.OrderId);
        var returned = (await ReadReturnedAsync(session, ids, cancellation)).ToHashSet();
        var counts = countsOrders ? await ReadBuyerOrdersAsync(session, ids, cancellation) : null;
        var roles = survey.Audience.Roles.Count == 0
            ? Array.Empty<RoleRow>().ToLookup(row => row.CustomerId)
            : (await ReadRolesAsync(session, [.. orders.Select(order => order.CustomerId).OfType<int>().Distinct()], cancellation)).ToLookup(row => row.CustomerId);
        return orders.ToDictionary(order => order.SubjectId, order => order with
        {
            HasReturn = returned.Contains((int)order.SubjectId),
            BuyerOrder = counts is null ? null : Math.Max(counts.GetValueOrDefault((int)order.SubjectId), 1),
            Categories = [.. parts[(int)order.SubjectId].Select(part => part.CategoryId).OfType<int>().Distinct().Order()],
            Vendors = [.. parts[(int)order.SubjectId].Select(part => part.VendorId).Where(id => id > 0).Distinct().Order()],
            Roles = [.. roles[order.CustomerId ?? 0].Select(role => role.SystemName).OfType<string>()]
        });
    }

    private static Task<List<SurveySubject>> ReadOrdersAsync(StoreSession session, List<int> ids, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        return session.ReadAsync(
            "select o.[Id], o.[StoreId], o.[CustomerId], o.[OrderStatusId], o.[PaymentStatusId], o.[OrderTotal], o.[RefundedAmount], o.[Deleted], o.[CustomOrderNumber], "
                + "a.[Email], a.[FirstName], a.[LastName], c.[Email], c.[Active], c.[Deleted], n.[TwoLetterIsoCode], l.[UniqueSeoCode] "
                + "from [Order] o left join [Address] a on a.[Id] = o.[BillingAddressId] left join [Country] n on n.[Id] = a.[CountryId] "
                + "left join [Customer] c on c.[Id] = o.[CustomerId] left join [Language] l on l.[Id] = o.[CustomerLanguageId] "
                + $"where {session.Engine.In("o.[Id]", "id", ids, parameters)}",
            parameters,
            Read,
            cancellation);
    }

    private static SurveySubject Read(DbDataReader reader)
    {
        var (status, payment, total, refunded) = (reader.GetInt32(3), reader.GetInt32(4), reader.GetDecimal(5), reader.GetDecimal(6));
        var name = $"{reader.Text(10)} {reader.Text(11)}".Trim();
        return new SurveySubject
        {
            SubjectId = reader.GetInt32(0),
            TriggeredOnUtc = default,
            StoreId = reader.GetInt32(1),
            CustomerId = reader.GetInt32(2),
            Email = reader.Text(9) is { } billed && !string.IsNullOrWhiteSpace(billed) ? billed : reader.Text(12),
            Name = name.Length == 0 ? null : name,
            LanguageCode = reader.Text(16)?.ToLowerInvariant(),
            IsDeleted = reader.GetBoolean(7),
            IsCancelled = status == StoreOrderCodes.CANCELLED,
            IsRefunded = payment is StoreOrderCodes.REFUNDED or StoreOrderCodes.VOIDED || (total > 0 && refunded >= total),
            IsPersonGone = (!reader.IsDBNull(14) && reader.GetBoolean(14)) || (!reader.IsDBNull(13) && !reader.GetBoolean(13)),
            OrderNumber = reader.Text(8),
            OrderValue = total,
            CountryCode = reader.Text(15)?.ToUpperInvariant()
        };
    }

    private static Task<IReadOnlyList<PartRow>> ReadPartsAsync(StoreSession session, List<int> ids, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        return session.QueryAsync<PartRow>(
            "select distinct i.[OrderId], p.[VendorId], m.[CategoryId] from [OrderItem] i join [Product] p on p.[Id] = i.[ProductId] "
                + $"left join [Product_Category_Mapping] m on m.[ProductId] = p.[Id] where {session.Engine.In("i.[OrderId]", "id", ids, parameters)}",
            parameters,
            cancellation);
    }

    private static Task<IReadOnlyList<int>> ReadReturnedAsync(StoreSession session, List<int> ids, CancellationToken cancellation)
    {
        var parameters = new SqlParameters { ["rejected"] = StoreOrderCodes.RETURN_REJECTED, ["cancelled"] = StoreOrderCodes.RETURN_CANCELLED };
        return session.QueryAsync<int>(
            "select distinct i.[OrderId] from [ReturnRequest] r join [OrderItem] i on i.[Id] = r.[OrderItemId] "
                + $"where r.[ReturnRequestStatusId] not in (@rejected, @cancelled) and {session.Engine.In("i.[OrderId]", "id", ids, parameters)}",
            parameters,
            cancellation);
    }

    // A person's orders are those of the account and those billed to the same address: a guest is another customer each time.
    private static async Task<Dictionary<int, int>> ReadBuyerOrdersAsync(StoreSession session, List<int> ids, CancellationToken cancellation)
    {
        var counts = new Dictionary<int, int>();
        foreach (var same in new[]
        {
            "join [Order] p on p.[CustomerId] = o.[CustomerId]",
            "join [Address] a on a.[Id] = o.[BillingAddressId] join [Address] b on b.[Email] = a.[Email] join [Order] p on p.[BillingAddressId] = b.[Id]"
        })
        {
            var parameters = new SqlParameters { ["no"] = false, ["paid"] = StoreOrderCodes.PAID, ["partially"] = StoreOrderCodes.PARTIALLY_REFUNDED };
            var rows = await session.QueryAsync<CountRow>(
                $"select o.[Id], count(*) as [Orders] from [Order] o {same} and p.[Id] <= o.[Id] and {Paid} where {session.Engine.In("o.[Id]", "id", ids, parameters)} group by o.[Id]",
                parameters,
                cancellation);
            foreach (var row in rows)
                counts[row.Id] = Math.Max(counts.GetValueOrDefault(row.Id), (int)row.Orders);
        }

        return counts;
    }

    private static Task<IReadOnlyList<RoleRow>> ReadRolesAsync(StoreSession session, List<int> customerIds, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        return session.QueryAsync<RoleRow>(
            "select m.[Customer_Id] as [CustomerId], r.[SystemName] from [Customer_CustomerRole_Mapping] m join [CustomerRole] r on r.[Id] = m.[CustomerRole_Id] "
                + $"where {session.Engine.In("m.[Customer_Id]", "id", customerIds, parameters)}",
            parameters,
            cancellation);
    }

    private sealed class PartRow
    {
        public int OrderId { get; set; }
        public int VendorId { get; set; }
        public int? CategoryId { get; set; }
    }

    private sealed class CountRow
    {
        public int Id { get; set; }
        public long Orders { get; set; }
    }

    private sealed class RoleRow
    {
        public int CustomerId { get; set; }
        public string? SystemName { get; set; }
    }
}
