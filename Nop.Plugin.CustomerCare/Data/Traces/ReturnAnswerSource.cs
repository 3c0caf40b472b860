using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Plugin.CustomerCare.Inquiries.Traces;

namespace Nop.Plugin.CustomerCare.Data.Traces;

/// <summary>
/// Answers to return requests, in the order in which they were changed last: the host keeps only the present state and that instant, so of several answers to one request the last is found. It
/// counts at its time.
/// </summary>
internal sealed class ReturnAnswerSource(StoreDatabase database) : ITraceSource
{
    private const int PAGE = 500;
    private const int EARLIER = 20;

    private const string Sql =
        $"select t.[Id], t.[StoreId], t.[CustomerId], t.[ReturnRequestStatusId], t.[StaffNotes], t.[UpdatedOnUtc], i.[OrderId], o.[CustomOrderNumber], {HostPerson.COLUMNS}, {HostPerson.BILLING_COLUMNS} "
        + "from [ReturnRequest] t left join [OrderItem] i on i.[Id] = t.[OrderItemId] left join [Order] o on o.[Id] = i.[OrderId] left join [Customer] c on c.[Id] = t.[CustomerId] "
        + "left join [Address] a on a.[Id] = o.[BillingAddressId] left join [Language] l on l.[Id] = o.[CustomerLanguageId] "
        + "where t.[UpdatedOnUtc] >= @from and t.[UpdatedOnUtc] < @to and (t.[UpdatedOnUtc] > @from or t.[Id] > @after) and (t.[ReturnRequestStatusId] <> @pending or t.[StaffNotes] <> '') "
        + "order by t.[UpdatedOnUtc], t.[Id]";

    public TraceKind Kind => TraceKind.ReturnAnswer;

    public Task<TraceCursor> FindStartAsync(DateTime fromUtc, CancellationToken cancellation = default)
    {
        return Task.FromResult(TraceCursor.Start);
    }

    public async Task<TracePage> ReadAsync(TraceRange range, TraceCursor after, RecoveryTerms terms, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters
        {
            ["from"] = after.ReachedOnUtc ?? range.FromUtc,
            ["to"] = range.ToUtc,
            ["after"] = after.ReachedOnUtc is null ? 0 : after.Id,
            ["pending"] = 0,
            ["skip"] = 0,
            ["take"] = PAGE
        };
        var rows = await session.QueryAsync<Row>(Sql + session.Engine.Page, parameters, cancellation);
        var wanted = rows.Where(row => terms.Of(row.StoreId).CountsReturnAnswers).ToList();
        var requests = await ReadRequestsAsync(session, wanted, cancellation);
        var found = wanted.Select(row => Read(row, requests[(row.OrderId ?? 0, row.CustomerId)], terms)).OfType<FoundTrace>();
        return new TracePage([.. found], rows.Count < PAGE ? null : rows[^1].Cursor);
    }

    private FoundTrace? Read(Row row, IEnumerable<int> requests, RecoveryTerms terms)
    {
        var earlier = requests.Where(id => id < row.Id).OrderDescending().Take(EARLIER).ToList();
        var trace = new ReturnAnswerTrace(
            row.Id,
            terms.KnownStore(row.StoreId),
            row.Person(row.CustomerId),
            row.CustomOrderNumber,
            row.ReturnRequestStatusId,
            row.StaffNotes,
            row.UpdatedOnUtc.AsUtc(),
            earlier);
        return ReturnAnswerReply.Of(trace, author: null, isRecovered: true) is { } reply ? new FoundTrace(Kind, row.Cursor, trace.UpdatedOnUtc) { Reply = reply } : null;
    }

    // Of the same orders: one of them names the submission.
    private static async Task<ILookup<(int OrderId, int CustomerId), int>> ReadRequestsAsync(StoreSession session, IReadOnlyCollection<Row> rows, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        var orders = rows.Select(row => row.OrderId).OfType<int>().Distinct().ToList();
        var requests = await session.QueryAsync<RequestRow>(
            "select r.[Id], r.[CustomerId], i.[OrderId] from [OrderItem] i join [ReturnRequest] r on r.[OrderItemId] = i.[Id] "
                + $"where {session.Engine.In("i.[OrderId]", "order", orders, parameters)}",
            parameters,
            cancellation);
        return requests.ToLookup(request => (request.OrderId, request.CustomerId), request => request.Id);
    }

    private sealed class RequestRow
    {
        public int Id { get; set; }
        public int CustomerId { get; set; }
        public int OrderId { get; set; }
    }

    private sealed class Row : HostPerson
    {
        public int StoreId { get; set; }
        public int CustomerId { get; set; }
        public int ReturnRequestStatusId { get; set; }
        public string? StaffNotes { get; set; }
        public DateTime UpdatedOnUtc { get; set; }
        public int? OrderId { get; set; }
        public string? CustomOrderNumber { get; set; }

        public TraceCursor Cursor => new(Id, UpdatedOnUtc.AsUtc());
    }
}
