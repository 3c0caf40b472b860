using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>The table of events: lines are added and read, never changed.</summary>
internal static class EventLog
{
    private const string ProjectedColumns = "[Id], [InquiryId], [Kind], [Value], [ValueId], [HappenedOnUtc], [RecordedOnUtc], [Actor], [ActorName], [ActorId], [SourceKey]";

    private static readonly RowInsert Insert = new(
        Tables.InquiryEvent,
        ["InquiryId", "Kind", "Value", "ValueId", "HappenedOnUtc", "RecordedOnUtc", "Actor", "ActorName", "ActorId", "SourceKey", "Subject", "Body"],
        "SourceKey");

    /// <summary>Adds the lines that are new, in this order.</summary>
    public static async Task AddAsync(StoreSession session, IEnumerable<(long InquiryId, InquiryEvent Line)> lines, CancellationToken cancellation)
    {
        await Insert.ExecuteAsync(session, lines.Select(line => Values(line.InquiryId, line.Line)), cancellation);
    }

    /// <summary>Everything of one log, in order of recording.</summary>
    public static async Task<IReadOnlyList<InquiryEvent>> ReadAsync(StoreSession session, long inquiryId, CancellationToken cancellation)
    {
        var rows = await session.QueryAsync<InquiryEventRow>(
            $"select {ProjectedColumns}, [Subject], [Body] from [CustomerCareInquiryEvent] where [InquiryId] = @id order by [Id]",
            new SqlParameters { ["id"] = inquiryId },
            cancellation);

        return [.. rows.Select(row => row.ToEvent())];
    }

    /// <summary>What projections need of many logs: all but subjects and bodies.</summary>
    public static async Task<ILookup<long, InquiryEvent>> ReadManyAsync(StoreSession session, IReadOnlyCollection<long> inquiryIds, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        var rows = await session.QueryAsync<InquiryEventRow>(
            $"select {ProjectedColumns} from [CustomerCareInquiryEvent] where {session.Engine.In("[InquiryId]", "id", inquiryIds, parameters)} order by [InquiryId], [Id]",
            parameters,
            cancellation);

        return rows.ToLookup(row => row.InquiryId, row => row.ToEvent());
    }

    private static object?[] Values(long inquiryId, InquiryEvent line)
    {
        return
        [
            inquiryId,
            WireName.Of(line.Kind),
            ColumnText.Fit(line.Value, 400),
            line.ValueId,
            line.HappenedOnUtc,
            line.RecordedOnUtc,
            WireName.Of(line.Actor),
            ColumnText.Fit(line.ActorName, 400),
            line.ActorId,
            line.SourceKey,
            ColumnText.Fit(line.Subject, 1000),
            ColumnText.Fit(line.Body)
        ];
    }
}
