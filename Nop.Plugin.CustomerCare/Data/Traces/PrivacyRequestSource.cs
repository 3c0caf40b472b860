using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Plugin.CustomerCare.Inquiries.Traces;

namespace Nop.Plugin.CustomerCare.Data.Traces;

/// <summary>Customers' wishes to have their accounts deleted, from the host's log of such things. The log names no store: it is where the account was opened.</summary>
internal sealed class PrivacyRequestSource(StoreDatabase database) : TableSource<PrivacyRequestSource.Row>(database, "GdprLog")
{
    private const int DELETE_CUSTOMER = 15;

    public override TraceKind Kind => TraceKind.PrivacyRequest;

    protected override string Columns =>
        $"t.[Id], t.[CustomerId], t.[RequestDetails], t.[CreatedOnUtc], c.[RegisteredInStoreId], {HostPerson.COLUMNS} "
        + "from [GdprLog] t left join [Customer] c on c.[Id] = t.[CustomerId] left join [Language] l on l.[Id] = c.[LanguageId]";

    protected override string Condition => "t.[RequestTypeId] = @type";

    protected override SqlParameters Parameters() => new() { ["type"] = DELETE_CUSTOMER };

    protected override FoundTrace? Read(Row row, TraceRange range, RecoveryTerms terms)
    {
        var store = terms.KnownStore(row.RegisteredInStoreId ?? 0);
        if (terms.Of(store).PrivacyRequests is not { } priority)
            return null;

        var trace = new PrivacyRequestTrace(row.Id, store, row.Person(row.CustomerId), row.RequestDetails, row.CreatedOnUtc.AsUtc());
        return new FoundTrace(Kind, new TraceCursor(row.Id), trace.CreatedOnUtc) { Inquiry = PrivacyRequestInquiry.Of(trace, priority, range.RecordedOnUtc, isRecovered: true) };
    }

    internal sealed class Row : HostPerson
    {
        public int CustomerId { get; set; }
        public string? RequestDetails { get; set; }
        public DateTime CreatedOnUtc { get; set; }
        public int? RegisteredInStoreId { get; set; }
    }
}
