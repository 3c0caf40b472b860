using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Plugin.CustomerCare.Inquiries.Traces;

namespace Nop.Plugin.CustomerCare.Data.Traces;

/// <summary>Submissions of the return form: the host inserts a row for each item, one after the other, all with the same words.</summary>
internal sealed class ReturnRequestSource(StoreDatabase database) : SubmissionSource<ReturnRequestSource.Row>(database, "ReturnRequest")
{
    public override TraceKind Kind => TraceKind.ReturnRequest;

    protected override TimeSpan Span { get; } = TimeSpan.FromSeconds(15);

    protected override string Columns =>
        "t.[Id], t.[StoreId], t.[CustomerId], t.[OrderItemId], t.[Quantity], t.[CustomNumber], t.[ReasonForReturn], t.[RequestedAction], t.[CustomerComments], t.[CreatedOnUtc], "
        + "p.[Name] as [ProductName], p.[VendorId], i.[OrderId], o.[CustomOrderNumber], "
        + $"{HostPerson.COLUMNS}, {HostPerson.BILLING_COLUMNS} from [ReturnRequest] t left join [OrderItem] i on i.[Id] = t.[OrderItemId] left join [Product] p on p.[Id] = i.[ProductId] "
        + "left join [Order] o on o.[Id] = i.[OrderId] left join [Customer] c on c.[Id] = t.[CustomerId] left join [Address] a on a.[Id] = o.[BillingAddressId] "
        + "left join [Language] l on l.[Id] = o.[CustomerLanguageId]";

    protected override string Condition => "1 = 1";

    protected override DateTime CreatedOnUtc(Row row) => row.CreatedOnUtc.AsUtc();

    protected override Task<IReadOnlyList<IReadOnlyList<Row>>> GroupAsync(IReadOnlyList<Row> rows, RecoveryTerms terms, CancellationToken cancellation)
    {
        var submissions = new List<List<Row>>();
        var last = new Dictionary<(int, int?, string?, string?, string?), List<Row>>();
        foreach (var row in rows)
        {
            // The form names each item of an order once: the same item again is another submission.
            if (last.TryGetValue(row.Words, out var open) && row.CreatedOnUtc - open[0].CreatedOnUtc < Span && open.TrueForAll(other => other.OrderItemId != row.OrderItemId))
                open.Add(row);
            else
                submissions.Add(last[row.Words] = [row]);
        }

        return Task.FromResult<IReadOnlyList<IReadOnlyList<Row>>>(submissions);
    }

    protected override FoundTrace? Read(IReadOnlyList<Row> submission, TraceRange range, RecoveryTerms terms)
    {
        var first = submission[0];
        var store = terms.KnownStore(first.StoreId);
        if (terms.Of(store).ReturnRequests is not { } priority)
            return null;

        var vendors = submission.Select(row => row.VendorId).Distinct().ToList();
        var trace = new ReturnRequestTrace
        {
            Items = [.. submission.Select(row => new ReturnedItem(row.Id, row.CustomNumber, row.ProductName, row.Quantity))],
            StoreId = store,
            Customer = first.Person(first.CustomerId),
            VendorId = vendors is [> 0 and var vendor] ? vendor : null,
            OrderNumber = first.CustomOrderNumber,
            Reason = first.ReasonForReturn,
            Action = first.RequestedAction,
            Comments = first.CustomerComments,
            CreatedOnUtc = first.CreatedOnUtc.AsUtc()
        };
        return new FoundTrace(Kind, new TraceCursor(first.Id), trace.CreatedOnUtc) { Inquiry = ReturnRequestInquiry.Of(trace, priority, range.RecordedOnUtc, isRecovered: true) };
    }

    internal sealed class Row : HostPerson
    {
        public int StoreId { get; set; }
        public int CustomerId { get; set; }
        public int OrderItemId { get; set; }
        public int Quantity { get; set; }
        public string? CustomNumber { get; set; }
        public string? ReasonForReturn { get; set; }
        public string? RequestedAction { get; set; }
        public string? CustomerComments { get; set; }
        public DateTime CreatedOnUtc { get; set; }
        public string? ProductName { get; set; }
        public int? VendorId { get; set; }
        public int? OrderId { get; set; }
        public string? CustomOrderNumber { get; set; }

        public (int, int?, string?, string?, string?) Words => (CustomerId, OrderId, ReasonForReturn, RequestedAction, CustomerComments);
    }
}
