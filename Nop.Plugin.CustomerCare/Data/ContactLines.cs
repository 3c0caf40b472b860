using System.Data.Common;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>The lines of logs that <see cref="Reports.Contacts.JudgeReplies"/> looks at, with what it asks of them: who answered whom is a small part of most logs.</summary>
internal static class ContactLines
{
    private static readonly InquiryEventKind[] Kinds =
    [
        .. Enum.GetValues<InquiryEventKind>().Except(
            [InquiryEventKind.Note, InquiryEventKind.Assigned, InquiryEventKind.Priority, InquiryEventKind.SlaApplied, InquiryEventKind.BreachExcused])
    ];

    /// <param name="inquiryIds">A query that gives them.</param>
    /// <param name="parameters">Gets more values.</param>
    public static async Task<ILookup<long, InquiryEvent>> ReadAsync(StoreSession session, string inquiryIds, SqlParameters parameters, CancellationToken cancellation)
    {
        var kinds = session.Engine.In("l.[Kind]", "kind", Kinds.Select(WireName.Of).ToList(), parameters);
        var rows = await session.ReadAsync(
            "select l.[InquiryId], l.[Id], l.[Kind], l.[Value], l.[HappenedOnUtc], l.[Actor], l.[ActorName], l.[ActorId], l.[SourceKey] from [CustomerCareInquiryEvent] l "
                + $"where l.[InquiryId] in ({inquiryIds}) and {kinds} order by l.[InquiryId], l.[Id]",
            parameters,
            Read,
            cancellation);
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
