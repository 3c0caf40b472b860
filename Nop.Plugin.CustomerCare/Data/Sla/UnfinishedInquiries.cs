using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Jobs;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Sla;

/// <summary>Finds the inquiries that are open or have a clock that isn't finished.</summary>
public sealed class UnfinishedInquiries(StoreDatabase database) : IUnfinishedInquiries
{
    private const string Condition =
        "i.[IsSpam] = @spam and i.[MergedIntoId] is null and (i.[Status] not in (@resolved, @closed) "
        + "or exists (select 1 from [CustomerCareSlaClock] c where c.[InquiryId] = i.[Id] and c.[State] in (@running, @paused)))";

    public async Task<InquiryScope> MeasureAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var row = await session.FirstAsync<ScopeRow>(
            $"select count(*) as [Inquiries], max(i.[Id]) as [LastId] from [CustomerCareInquiry] i where {Condition}",
            Parameters(),
            cancellation);
        return new InquiryScope(row!.Inquiries, row.LastId ?? 0);
    }

    public async Task<IReadOnlyList<UnfinishedInquiry>> ReadNextAsync(long afterId, long lastId, int count, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = Parameters();
        parameters["after"] = afterId;
        parameters["last"] = lastId;
        parameters["skip"] = 0;
        parameters["take"] = count;
        return await session.ReadAsync(
            "select i.[Id], i.[CustomerId], i.[RequesterEmail] from [CustomerCareInquiry] i "
                + $"where i.[Id] > @after and i.[Id] <= @last and {Condition} order by i.[Id]{session.Engine.Page}",
            parameters,
            reader => new UnfinishedInquiry(reader.GetInt64(0), reader.Number(1), reader.Text(2)),
            cancellation);
    }

    private static SqlParameters Parameters()
    {
        return new SqlParameters
        {
            ["spam"] = false,
            ["resolved"] = WireName.Of(InquiryStatus.Resolved),
            ["closed"] = WireName.Of(InquiryStatus.Closed),
            ["running"] = WireName.Of(ClockState.Running),
            ["paused"] = WireName.Of(ClockState.Paused)
        };
    }

    private sealed class ScopeRow
    {
        public long Inquiries { get; set; }
        public long? LastId { get; set; }
    }
}
