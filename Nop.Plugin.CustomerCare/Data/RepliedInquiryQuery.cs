using System.Runtime.CompilerServices;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Contacts;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Reads answered inquiries some thousand at a time: which they are says an index of the period's replies, and of other inquiries only those of the same requesters from then on are read.</summary>
public sealed class RepliedInquiryQuery(StoreDatabase database) : IRepliedInquiries
{
    public async IAsyncEnumerable<RepliedInquiry> ReadAsync(DateTime fromUtc, DateTime toUtc, ReportFilter filter, TimeSpan hours, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        foreach (var slice in await ReplySlice.AllAsync(session, fromUtc, toUtc, filter, cancellation))
            foreach (var inquiry in await ReadAsync(session, slice.Ids, slice.FirstUtc, parameters => slice.Query(session.Engine, filter, parameters), hours, cancellation))
                yield return inquiry;
    }

    public async Task<RepliedInquiry?> FindAsync(long inquiryId, TimeSpan hours, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return (await ReadAsync(session, [inquiryId], null, One, hours, cancellation)).SingleOrDefault();

        string One(SqlParameters parameters)
        {
            parameters["id"] = inquiryId;
            return "select e.[Id] from [CustomerCareInquiry] e where e.[Id] = @id";
        }
    }

    private static async Task<List<RepliedInquiry>> ReadAsync(
        StoreSession session, IReadOnlyCollection<long> ids, DateTime? fromUtc, Func<SqlParameters, string> query, TimeSpan hours, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        var logs = await ContactLines.ReadAsync(session, query(parameters), parameters, cancellation);
        var wanted = ids.ToHashSet();
        var own = (await ContactPeople.ReadAsync(session, query, cancellation)).Where(row => wanted.Contains(row.Id)).ToList();
        var replies = own.SelectMany(row => logs[row.Id]).Where(line => line.Kind == InquiryEventKind.AgentReply).Select(line => line.HappenedOnUtc).ToList();
        if (replies.Count == 0)
            return [.. own.Select(row => new RepliedInquiry(row.Id, row.Channel, row.StoreId, [.. logs[row.Id]], []) { VendorId = row.VendorId })];

        var lines = own.SelectMany(row => logs[row.Id]).ToList();
        var candidates = await ContactPeople.FindAsync(session, query, lines, (fromUtc ?? replies.Min(), replies.Max() + hours), cancellation);
        var others = await EventLog.ReadManyAsync(session, [.. candidates.Rows.Select(row => row.Id).Where(id => !logs.Contains(id))], cancellation);
        return
        [
            .. own.Select(row => new RepliedInquiry(
                row.Id,
                row.Channel,
                row.StoreId,
                [.. logs[row.Id]],
                [.. candidates.Of(row, logs[row.Id]).Select(id => KeyValuePair.Create(id, (IReadOnlyList<InquiryEvent>)[.. logs.Contains(id) ? logs[id] : others[id]]))]) { VendorId = row.VendorId })
        ];
    }
}
