using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Reads inquiries as they were at the moment of a reply.</summary>
internal sealed class TargetSearch(StoreSession session, DateTime atUtc, CancellationToken cancellation)
{
    public Engine Engine => session.Engine;

    /// <summary>Those that were asked before the reply, the latest first, without spam and without those that were made anonymous.</summary>
    public async Task<IReadOnlyList<Inquiry>> ReadAsync(string condition, SqlParameters parameters, int atMost)
    {
        parameters["spam"] = false;
        parameters["end"] = EndOfSecond;
        parameters["skip"] = 0;
        parameters["take"] = atMost;
        var rows = await session.QueryAsync<InquiryRow>(
            $"select {InquiryRow.Columns} from [CustomerCareInquiry] where {condition} and [IsSpam] = @spam and [AnonymisedOnUtc] is null and [CreatedOnUtc] < @end "
                + $"order by [Id] desc{Engine.Page}",
            parameters,
            cancellation);

        return [.. rows.Select(row => row.ToInquiry())];
    }

    /// <summary>
    /// The numbers of those whose state at that moment was so; of one that was merged by then, what it goes on as is asked instead. In order of the numbers, at most
    /// <see cref="ReplyKeys.MOST"/>, the latest.
    /// </summary>
    public async Task<IReadOnlyList<long>> LivingAsync(IReadOnlyCollection<Inquiry> inquiries, Func<InquiryState, bool> condition)
    {
        var living = new HashSet<long>();
        var seen = new HashSet<long>();
        for (var next = inquiries.Select(inquiry => inquiry.Id).ToList(); next.Count > 0;)
        {
            seen.UnionWith(next);
            var states = (await EventLog.ReadManyAsync(session, next, cancellation)).Select(log => (Id: log.Key, State: StateAtReply.Of(log, atUtc))).ToList();
            living.UnionWith(states.Where(entry => entry.State is { MergedIntoId: null, IsSpam: false, CreatedOnUtc: not null } state && condition(state)).Select(entry => entry.Id));
            next = [.. states.Select(entry => entry.State.MergedIntoId).OfType<long>().Distinct().Where(seen.Add)];
        }

        return [.. living.Order().TakeLast(ReplyKeys.MOST)];
    }

    // Logs are read by the second: a message of the same second stands before its reply.
    private DateTime EndOfSecond => new(atUtc.Ticks - atUtc.Ticks % TimeSpan.TicksPerSecond + TimeSpan.TicksPerSecond, DateTimeKind.Utc);
}
