using System.Data.Common;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Contacts;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>The lines of logs that <see cref="JudgeReplies"/> looks at, with what it asks of them: who answered whom is a small part of most logs.</summary>
internal static class ContactLines
{
    private static readonly string[] Names =
    [
        .. Enum.GetValues<InquiryEventKind>()
            .Except([InquiryEventKind.Note, InquiryEventKind.Assigned, InquiryEventKind.Priority, InquiryEventKind.SlaApplied, InquiryEventKind.BreachExcused])
            .Select(WireName.Of)
    ];

    /// <param name="inquiryIds">Any number.</param>
    public static async Task<ILookup<long, InquiryEvent>> ReadAsync(StoreSession session, IReadOnlyCollection<long> inquiryIds, CancellationToken cancellation)
    {
        var rows = new List<(long InquiryId, InquiryEvent Line)>();
        foreach (var some in inquiryIds.Chunk(session.Engine.KeysAStatement))
        {
            var parameters = new SqlParameters();
            var (ids, kinds) = (session.Engine.In("[InquiryId]", "id", some, parameters), session.Engine.In("[Kind]", "kind", Names, parameters));
            rows.AddRange(await session.ReadAsync(
                $"select [InquiryId], [Id], [Kind], [Value], [HappenedOnUtc], [Actor], [ActorName], [ActorId], [SourceKey] from [CustomerCareInquiryEvent] where {ids} and {kinds} order by [InquiryId], [Id]",
                parameters,
                Read,
                cancellation));
        }

        return rows.ToLookup(row => row.InquiryId, row => row.Line);
    }

    private static (long InquiryId, InquiryEvent Line) Read(DbDataReader reader)
    {
        var happenedOnUtc = reader.GetDateTime(4).AsUtc();
        var line = new InquiryEvent
        {
            Id = reader.GetInt64(1),
            Kind = WireName.Parse<InquiryEventKind>(reader.GetString(2)),
            Value = reader.Text(3),
            HappenedOnUtc = happenedOnUtc,
            RecordedOnUtc = happenedOnUtc, // Not asked for.
            Actor = WireName.Parse<ActorKind>(reader.GetString(5)),
            ActorName = reader.Text(6),
            ActorId = reader.Number(7),
            SourceKey = reader.GetString(8)
        };
        return (reader.GetInt64(0), line);
    }
}
