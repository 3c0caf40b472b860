using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Plugin.CustomerCare.Inquiries.Traces;

namespace Nop.Plugin.CustomerCare.Data.Traces;

/// <summary>Notes of orders that their customers may see; nearly all that the host writes by itself are hidden.</summary>
internal sealed class OrderNoteSource(StoreDatabase database) : TableSource<OrderNoteSource.Row>(database, "OrderNote")
{
    public override TraceKind Kind => TraceKind.OrderNote;

    protected override string Columns =>
        "t.[Id], t.[Note], t.[CreatedOnUtc], o.[StoreId], o.[CustomerId], o.[CustomOrderNumber], "
        + $"{HostPerson.COLUMNS}, {HostPerson.BILLING_COLUMNS} from [OrderNote] t join [Order] o on o.[Id] = t.[OrderId] left join [Customer] c on c.[Id] = o.[CustomerId] "
        + "left join [Address] a on a.[Id] = o.[BillingAddressId] left join [Language] l on l.[Id] = o.[CustomerLanguageId]";

    protected override string Condition => "t.[DisplayToCustomer] = @yes";

    protected override SqlParameters Parameters() => new() { ["yes"] = true };

    protected override FoundTrace? Read(Row row, TraceRange range, RecoveryTerms terms)
    {
        var store = terms.KnownStore(row.StoreId);
        if (!terms.Of(store).CountsOrderNotes)
            return null;

        var trace = new OrderNoteTrace(row.Id, store, row.Person(row.CustomerId), row.CustomOrderNumber ?? string.Empty, row.Note, row.CreatedOnUtc.AsUtc());
        return new FoundTrace(Kind, new TraceCursor(row.Id), trace.CreatedOnUtc) { Reply = OrderNoteReply.Of(trace, author: null, isRecovered: true) };
    }

    internal sealed class Row : HostPerson
    {
        public string? Note { get; set; }
        public DateTime CreatedOnUtc { get; set; }
        public int StoreId { get; set; }
        public int CustomerId { get; set; }
        public string? CustomOrderNumber { get; set; }
    }
}
