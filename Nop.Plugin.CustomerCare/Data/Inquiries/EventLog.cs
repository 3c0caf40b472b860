using System.Data.Common;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>The table of events: lines are added and read, never changed.</summary>
internal static class EventLog
{
    private const string ProjectedColumns =
        "[Id], [InquiryId], [Kind], [Value], [ValueId], [HappenedOnUtc], [RecordedOnUtc], [Actor], [ActorName], [ActorId], [SourceKey], "
        + "[Door], [IsRecovered]";

    private static readonly RowInsert Insert = new(
        Tables.InquiryEvent,
        ["InquiryId", "Kind", "Value", "ValueId", "HappenedOnUtc", "RecordedOnUtc", "Actor", "ActorName", "ActorId", "SourceKey", "Subject", "Body", "Html", "Door", "IsRecovered"],
        "SourceKey");

    private static readonly ILookup<long, InquiryEvent> Nothing = Enumerable.Empty<InquiryEvent>().ToLookup(_ => 0L);

    /// <summary>Adds the lines that are new, in this order.</summary>
    public static async Task AddAsync(StoreSession session, IEnumerable<(long InquiryId, InquiryEvent Line)> lines, CancellationToken cancellation)
    {
        await Insert.ExecuteAsync(session, lines.Select(line => Values(line.InquiryId, line.Line)), cancellation);
    }

    /// <summary>Everything of one log, in order of recording.</summary>
    public static async Task<IReadOnlyList<InquiryEvent>> ReadAsync(StoreSession session, long inquiryId, CancellationToken cancellation)
    {
        var rows = await session.QueryAsync<InquiryEventRow>(
            $"select {ProjectedColumns}, [Subject], [Body], [Html] from [CustomerCareInquiryEvent] where [InquiryId] = @id order by [Id]",
            new SqlParameters { ["id"] = inquiryId },
            cancellation);

        return [.. rows.Select(row => row.ToEvent())];
    }

    /// <summary>The lines of many logs that excuse broken promises, with their reasons.</summary>
    public static async Task<ILookup<long, InquiryEvent>> ReadExcusesAsync(StoreSession session, IReadOnlyCollection<long> inquiryIds, CancellationToken cancellation)
    {
        if (inquiryIds.Count == 0)
            return Nothing;

        var parameters = new SqlParameters { ["excused"] = WireName.Of(InquiryEventKind.BreachExcused) };
        var rows = await session.QueryAsync<InquiryEventRow>(
            $"select {ProjectedColumns}, [Body] from [CustomerCareInquiryEvent] where {session.Engine.In("[InquiryId]", "id", inquiryIds, parameters)} and [Kind] = @excused order by [InquiryId], [Id]",
            parameters,
            cancellation);

        return rows.ToLookup(row => row.InquiryId, row => row.ToEvent());
    }

    /// <summary>What projections need of many logs: all but subjects and bodies.</summary>
    public static async Task<ILookup<long, InquiryEvent>> ReadManyAsync(StoreSession session, IReadOnlyCollection<long> inquiryIds, CancellationToken cancellation)
    {
        if (inquiryIds.Count == 0)
            return Nothing;

        var parameters = new SqlParameters();
        return await ReadAsync(session, session.Engine.In("[InquiryId]", "id", inquiryIds, parameters), parameters, cancellation);
    }

    /// <summary>What projections need of the logs of all inquiries from the first id to the last, both included.</summary>
    public static Task<ILookup<long, InquiryEvent>> ReadRangeAsync(StoreSession session, long firstId, long lastId, CancellationToken cancellation)
    {
        return ReadAsync(session, "[InquiryId] between @first and @last", new SqlParameters { ["first"] = firstId, ["last"] = lastId }, cancellation);
    }

    /// <summary>What projections need of the logs of the inquiries whose ids a query gives.</summary>
    public static Task<ILookup<long, InquiryEvent>> ReadOfAsync(StoreSession session, string inquiryIds, SqlParameters parameters, CancellationToken cancellation)
    {
        return ReadAsync(session, $"[InquiryId] in ({inquiryIds})", parameters, cancellation);
    }

    private static async Task<ILookup<long, InquiryEvent>> ReadAsync(StoreSession session, string condition, SqlParameters parameters, CancellationToken cancellation)
    {
        var rows = await session.ReadAsync(
            $"select {ProjectedColumns} from [CustomerCareInquiryEvent] where {condition} order by [InquiryId], [Id]", parameters, Read, cancellation);

        return rows.ToLookup(row => row.InquiryId, row => row.Line);
    }

    private static (long InquiryId, InquiryEvent Line) Read(DbDataReader reader)
    {
        var line = new InquiryEvent
        {
            Id = reader.GetInt64(0),
            Kind = WireName.Parse<InquiryEventKind>(reader.GetString(2)),
            Value = reader.Text(3),
            ValueId = reader.Number(4),
            HappenedOnUtc = reader.GetDateTime(5).AsUtc(),
            RecordedOnUtc = reader.GetDateTime(6).AsUtc(),
            Actor = WireName.Parse<ActorKind>(reader.GetString(7)),
            ActorName = reader.Text(8),
            ActorId = reader.Number(9),
            SourceKey = reader.GetString(10),
            Door = reader.Text(11) is { } door ? WireName.Parse<MessageDoor>(door) : null,
            IsRecovered = reader.GetBoolean(12)
        };
        return (reader.GetInt64(1), line);
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
            ColumnText.Fit(line.Body),
            ColumnText.Fit(line.Html),
            line.Door is { } door ? WireName.Of(door) : null,
            line.IsRecovered
        ];
    }
}
