using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Plugin.CustomerCare.Inquiries.Traces;

namespace Nop.Plugin.CustomerCare.Data.Traces;

/// <summary>Product reviews with few stars. The shop's replies under them are left out: the host doesn't keep when one was written.</summary>
internal sealed class ReviewSource(StoreDatabase database) : TableSource<ReviewSource.Row>(database, "ProductReview")
{
    public override TraceKind Kind => TraceKind.Review;

    protected override string Columns =>
        "t.[Id], t.[CustomerId], t.[StoreId], t.[Rating], t.[Title], t.[ReviewText], t.[CreatedOnUtc], p.[Name] as [ProductName], p.[VendorId], "
        + $"{HostPerson.COLUMNS} from [ProductReview] t left join [Product] p on p.[Id] = t.[ProductId] left join [Customer] c on c.[Id] = t.[CustomerId] "
        + "left join [Language] l on l.[Id] = c.[LanguageId]";

    protected override string Condition => "1 = 1";

    protected override SqlParameters Parameters() => new();

    protected override FoundTrace? Read(Row row, TraceRange range, RecoveryTerms terms)
    {
        var store = terms.KnownStore(row.StoreId);
        if (terms.Of(store) is not { Reviews: { } priority } doors || row.Rating > doors.ReviewStars)
            return null;

        var trace = new ReviewTrace(
            row.Id, store, row.Person(row.CustomerId), row.ProductName, row.VendorId > 0 ? row.VendorId : null, row.Rating, row.Title, row.ReviewText, row.CreatedOnUtc.AsUtc());
        return new FoundTrace(Kind, new TraceCursor(row.Id), trace.CreatedOnUtc) { Inquiry = ReviewInquiry.Of(trace, priority, range.RecordedOnUtc, isRecovered: true) };
    }

    internal sealed class Row : HostPerson
    {
        public int CustomerId { get; set; }
        public int StoreId { get; set; }
        public int Rating { get; set; }
        public string? Title { get; set; }
        public string? ReviewText { get; set; }
        public DateTime CreatedOnUtc { get; set; }
        public string? ProductName { get; set; }
        public int? VendorId { get; set; }
    }
}
