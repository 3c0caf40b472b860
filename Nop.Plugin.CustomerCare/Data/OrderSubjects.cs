using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Planning;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Reads from the host's tables what surveys need of many orders at once.</summary>
internal static class OrderSubjects
{
    private const string Paid = "p.[Deleted] = @no and p.[PaymentStatusId] in (@paid, @partially)";

    /// <summary>What is known of the orders; those that aren't there are left out. Nothing yet of what we know of the people.</summary>
    public static async Task<IReadOnlyDictionary<long, SurveySubject>> ReadAsync(
        StoreSession session,
        SurveyDefinition survey,
        IReadOnlyCollection<long> orderIds,
        CancellationToken cancellation)
    {
        var ids = orderIds.Select(id => (int)id).ToList();
        var orders = await ReadOrdersAsync(session, ids, cancellation);
        var parts = (await ReadPartsAsync(session, ids, cancellation)).ToLookup(row => row.OrderId);
        var returned = (await ReadReturnedAsync(session, ids, cancellation)).ToHashSet();
        var counts = await ReadBuyerOrdersAsync(session, ids, cancellation);
        var roles = survey.Audience.Roles.Count == 0
            ? Array.Empty<RoleRow>().ToLookup(row => row.CustomerId)
            : (await ReadRolesAsync(session, [.. orders.Select(order => order.CustomerId).Distinct()], cancellation)).ToLookup(row => row.CustomerId);
        return orders.ToDictionary(
            order => (long)order.Id,
            order => order.ToSubject(returned.Contains(order.Id), counts.GetValueOrDefault(order.Id)) with
            {
                Categories = [.. parts[order.Id].Select(part => part.CategoryId).OfType<int>().Distinct().Order()],
                Vendors = [.. parts[order.Id].Select(part => part.VendorId).Where(id => id > 0).Distinct().Order()],
                Roles = [.. roles[order.CustomerId].Select(role => role.SystemName).OfType<string>()]
            });
    }

    private static Task<IReadOnlyList<OrderRow>> ReadOrdersAsync(StoreSession session, List<int> ids, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        return session.QueryAsync<OrderRow>(
            "select o.[Id], o.[StoreId], o.[CustomerId], o.[OrderStatusId], o.[PaymentStatusId], o.[OrderTotal], o.[RefundedAmount], o.[Deleted], o.[CustomOrderNumber], "
                + "a.[Email], a.[FirstName], a.[LastName], c.[Email] as [CustomerEmail], c.[Active] as [CustomerActive], c.[Deleted] as [CustomerDeleted], "
                + "n.[TwoLetterIsoCode] as [CountryCode], l.[UniqueSeoCode] as [LanguageCode] from [Order] o left join [Address] a on a.[Id] = o.[BillingAddressId] "
                + "left join [Country] n on n.[Id] = a.[CountryId] left join [Customer] c on c.[Id] = o.[CustomerId] left join [Language] l on l.[Id] = o.[CustomerLanguageId] "
                + $"where {session.Engine.In("o.[Id]", "id", ids, parameters)}",
            parameters,
            cancellation);
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

    private sealed class OrderRow
    {
        public int Id { get; set; }
        public int StoreId { get; set; }
        public int CustomerId { get; set; }
        public int OrderStatusId { get; set; }
        public int PaymentStatusId { get; set; }
        public decimal OrderTotal { get; set; }
        public decimal RefundedAmount { get; set; }
        public bool Deleted { get; set; }
        public string? CustomOrderNumber { get; set; }
        public string? Email { get; set; }
        public string? FirstName { get; set; }
        public string? LastName { get; set; }
        public string? CustomerEmail { get; set; }
        public bool? CustomerActive { get; set; }
        public bool? CustomerDeleted { get; set; }
        public string? CountryCode { get; set; }
        public string? LanguageCode { get; set; }

        public SurveySubject ToSubject(bool hasReturn, int paidOrders)
        {
            var name = $"{FirstName} {LastName}".Trim();
            return new SurveySubject
            {
                SubjectId = Id,
                TriggeredOnUtc = default,
                StoreId = StoreId,
                CustomerId = CustomerId,
                Email = string.IsNullOrWhiteSpace(Email) ? CustomerEmail : Email,
                Name = name.Length == 0 ? null : name,
                LanguageCode = LanguageCode?.ToLowerInvariant(),
                IsDeleted = Deleted,
                IsCancelled = OrderStatusId == StoreOrderCodes.CANCELLED,
                IsRefunded = PaymentStatusId is StoreOrderCodes.REFUNDED or StoreOrderCodes.VOIDED || (OrderTotal > 0 && RefundedAmount >= OrderTotal),
                HasReturn = hasReturn,
                IsPersonGone = CustomerDeleted == true || CustomerActive == false,
                OrderNumber = CustomOrderNumber,
                OrderValue = OrderTotal,
                BuyerOrder = Math.Max(paidOrders, 1),
                CountryCode = CountryCode?.ToUpperInvariant()
            };
        }
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
