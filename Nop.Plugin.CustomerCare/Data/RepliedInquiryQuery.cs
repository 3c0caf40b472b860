using System.Runtime.CompilerServices;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Contacts;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>
/// Reads answered inquiries some at a time, in the order of their first replies: their numbers come from an index of the period's replies, and of other inquiries only those of the same requesters from then on
/// are read.
/// </summary>
public sealed class RepliedInquiryQuery(IReportDatabase database) : IRepliedInquiries
{
    public async IAsyncEnumerable<RepliedInquiry> ReadAsync(DateTime fromUtc, DateTime toUtc, ReportFilter filter, TimeSpan hours, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        foreach (var some in (await IdsAsync(session, fromUtc, toUtc, filter, cancellation)).Chunk(session.Engine.KeysAStatement))
            foreach (var inquiry in await ReadAsync(session, some, fromUtc, hours, cancellation))
                yield return inquiry;
    }

    public async Task<RepliedInquiry?> FindAsync(long inquiryId, TimeSpan hours, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return (await ReadAsync(session, [inquiryId], DateTime.MinValue, hours, cancellation)).SingleOrDefault();
    }

    private static async Task<IEnumerable<long>> IdsAsync(StoreSession session, DateTime fromUtc, DateTime toUtc, ReportFilter filter, CancellationToken cancellation)
    {
        var parameters = new SqlParameters { ["reply"] = WireName.Of(InquiryEventKind.AgentReply), ["from"] = fromUtc, ["to"] = toUtc };
        var asked = new ReportFilterConditions(session.Engine, filter, parameters).AndInquiry;
        var join = asked.Length == 0 ? string.Empty : " join [CustomerCareInquiry] i on i.[Id] = e.[InquiryId]";
        var firsts = await session.ReadAsync(
            $"select e.[InquiryId], min(e.[HappenedOnUtc]) from [CustomerCareInquiryEvent] e{join} where e.[Kind] = @reply and e.[HappenedOnUtc] >= @from and e.[HappenedOnUtc] < @to{asked} group by e.[InquiryId]",
            parameters,
            reader => (Id: reader.GetInt64(0), OnUtc: reader.GetDateTime(1)),
            cancellation);
        return firsts.OrderBy(first => first.OnUtc).ThenBy(first => first.Id).Select(first => first.Id);
    }

    private static async Task<List<RepliedInquiry>> ReadAsync(StoreSession session, IReadOnlyCollection<long> ids, DateTime fromUtc, TimeSpan hours, CancellationToken cancellation)
    {
        var logs = await ContactLines.ReadAsync(session, ids, cancellation);
        var own = await ContactPeople.ReadAsync(session, "[Id]", ids, null, cancellation);
        var replies = logs.SelectMany(log => log).Where(line => line.Kind == InquiryEventKind.AgentReply && line.HappenedOnUtc >= fromUtc).Select(line => line.HappenedOnUtc).ToList();
        if (replies.Count == 0)
            return [.. own.Select(row => new RepliedInquiry(row.Id, row.Channel, row.StoreId, [.. logs[row.Id]], []) { VendorId = row.VendorId })];

        var candidates = await ContactPeople.FindAsync(session, own, logs, (replies.Min(), replies.Max() + hours), cancellation);
        var others = await ContactLines.ReadAsync(session, [.. candidates.Rows.Select(row => row.Id).Where(id => !logs.Contains(id))], cancellation);
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
