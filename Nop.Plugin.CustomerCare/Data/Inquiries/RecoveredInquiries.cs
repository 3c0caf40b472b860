using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Recovery;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Finds inquiries whose first message was found in the store's own tables; what another system tells of its past is that system's business.</summary>
public sealed class RecoveredInquiries(StoreDatabase database) : IRecoveredInquiries
{
    public async Task<IReadOnlyList<long>> FindUnfinishedAsync(long afterId, DateTime lastMessageBeforeUtc, int atMost, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.QueryAsync<long>(
            "select i.[Id] from [CustomerCareInquiry] i join [CustomerCareInquiryEvent] e on e.[SourceKey] = i.[SourceKey] where i.[Id] > @after and i.[Status] in (@new, @open) "
                + $"and i.[IsSpam] = @no and i.[MergedIntoId] is null and i.[LastMessageOnUtc] < @before and i.[ExternalKey] is null and e.[IsRecovered] = @yes "
                + $"and (e.[Door] is null or e.[Door] <> @api) order by i.[Id]{session.Engine.Page}",
            new SqlParameters
            {
                ["after"] = afterId,
                ["new"] = WireName.Of(InquiryStatus.New),
                ["open"] = WireName.Of(InquiryStatus.Open),
                ["no"] = false,
                ["yes"] = true,
                ["api"] = WireName.Of(MessageDoor.Api),
                ["before"] = lastMessageBeforeUtc,
                ["skip"] = 0,
                ["take"] = atMost
            },
            cancellation);
    }
}
