using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Finds what an agent should answer next.</summary>
public sealed class NextInquiryQuery(StoreDatabase database, TimeProvider clock)
{
    /// <summary>Nobody skips more in one go.</summary>
    private const int CANDIDATES = 200;

    /// <summary>
    /// Of the inquiries whose customer waits, that are this agent's or nobody's and that nobody else has open, the one to answer next in the order of the inbox; the one behind
    /// another where that is among them, and after the last one the first again. Null if there is none but that other one.
    /// </summary>
    /// <param name="afterId">The one to go on from; null begins at the top.</param>
    public async Task<long?> ExecuteAsync(int agentId, long? afterId, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters
        {
            ["me"] = agentId,
            ["no"] = false,
            ["since"] = clock.GetUtcNow().UtcDateTime - Presence.Lasts,
            ["skip"] = 0,
            ["take"] = CANDIDATES
        };
        var order = InquiryOrder.Of(InquiryListSort.NextDue, null, parameters);
        var ids = await session.QueryAsync<long>(
            $"select i.[Id] from [CustomerCareInquiry] i where {InboxConditions.IsOpen} and i.[IsSpam] = @no and i.[WaitingSinceOnUtc] is not null "
                + "and (i.[AgentId] = @me or i.[AgentName] is null) and not exists (select 1 from [CustomerCarePresence] p "
                + "where p.[InquiryId] = i.[Id] and p.[AgentId] <> @me and p.[SeenOnUtc] >= @since) "
                + $"order by {order}{session.Engine.Page}",
            parameters,
            cancellation);

        var others = ids.Where(id => id != afterId).ToList();
        if (others.Count == 0)
            return null;

        var place = afterId is { } after ? ids.ToList().IndexOf(after) : -1;
        return place >= 0 && place < others.Count ? others[place] : others[0];
    }
}
