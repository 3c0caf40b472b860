using System.Runtime.CompilerServices;
using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Contacts;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>
/// Reads answered inquiries in the order of their first replies, which an index of the period's replies gives: the logs of some at a time, those of the next meanwhile. Of other inquiries only those of the same
/// requesters from then on are read.
/// </summary>
public sealed class RepliedInquiryQuery(IReportDatabase database) : IRepliedInquiries
{
    public async IAsyncEnumerable<RepliedInquiry> ReadAsync(DateTime fromUtc, DateTime toUtc, ReportFilter filter, TimeSpan hours, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var some = await SlicesAsync(fromUtc, toUtc, filter, cancellation);
        var next = ReadSliceAsync(0);
        for (var slice = 0; slice < some.Count; slice++)
        {
            var read = next;
            next = ReadSliceAsync(slice + 1); // While this one is read and judged.
            foreach (var inquiry in await read)
                yield return inquiry;
        }

        async Task<List<RepliedInquiry>> ReadSliceAsync(int slice)
        {
            if (slice >= some.Count)
                return [];

            await using var session = await database.OpenAsync(cancellation);
            return await ReadAsync(session, some[slice], fromUtc, hours, cancellation);
        }
    }

    public async Task<RepliedInquiry?> FindAsync(long inquiryId, TimeSpan hours, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return (await ReadAsync(session, [inquiryId], DateTime.MinValue, hours, cancellation)).SingleOrDefault();
    }

    private async Task<IReadOnlyList<long[]>> SlicesAsync(DateTime fromUtc, DateTime toUtc, ReportFilter filter, CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters { ["reply"] = WireName.Of(InquiryEventKind.AgentReply), ["from"] = fromUtc, ["to"] = toUtc };
        var conditions = new ReportFilterConditions(session.Engine, filter, parameters).OfInquiryAlone;
        var asked = conditions.Count == 0 ? string.Empty : " and " + LookedUpInquiry.Is("e.[InquiryId]", conditions);
        var firsts = await session.ReadAsync(
            $"select e.[InquiryId], min(e.[HappenedOnUtc]) from [CustomerCareInquiryEvent] e where e.[Kind] = @reply and e.[HappenedOnUtc] >= @from and e.[HappenedOnUtc] < @to{asked} group by e.[InquiryId]",
            parameters,
            reader => (Id: reader.GetInt64(0), OnUtc: reader.GetDateTime(1)),
            cancellation);
        return [.. firsts.OrderBy(first => first.OnUtc).ThenBy(first => first.Id).Select(first => first.Id).Chunk(session.Engine.KeysAStatement)];
    }

    private static async Task<List<RepliedInquiry>> ReadAsync(StoreSession session, IReadOnlyCollection<long> ids, DateTime fromUtc, TimeSpan hours, CancellationToken cancellation)
    {
        var own = await ContactPeople.ReadAsync(session, "i.[Id]", ids, null, cancellation); // By their numbers: a join of all of them has every inquiry read.
        var logs = await ContactLines.ReadAsync(session, ids, cancellation);
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
