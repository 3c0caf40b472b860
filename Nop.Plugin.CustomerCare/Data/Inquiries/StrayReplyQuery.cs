using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Reads stray replies for those who place them.</summary>
public sealed class StrayReplyQuery(StoreDatabase database)
{
    public async Task<int> CountWaitingAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.FirstAsync<int>("select count(*) from [CustomerCareStrayReply] where [SettledOnUtc] is null", null, cancellation);
    }

    /// <summary>Those that wait, the latest reply first.</summary>
    /// <param name="skip">How many to leave out at the beginning.</param>
    /// <param name="take">At least 1.</param>
    public Task<IReadOnlyList<StrayReply>> WaitingAsync(int skip, int take, CancellationToken cancellation = default)
    {
        return ReadAsync("[SettledOnUtc] is null order by [HappenedOnUtc] desc, [Id] desc", skip, take, cancellation);
    }

    /// <summary>Those that were placed or dismissed, the one settled last first.</summary>
    /// <param name="take">At least 1.</param>
    public Task<IReadOnlyList<StrayReply>> SettledAsync(int take, CancellationToken cancellation = default)
    {
        return ReadAsync("[SettledOnUtc] is not null order by [SettledOnUtc] desc, [Id] desc", 0, take, cancellation);
    }

    /// <summary>Inquiries of its order or its requester that were asked before the reply, neither spam nor merged, the one with the latest message first.</summary>
    /// <param name="take">At least 1.</param>
    public async Task<IReadOnlyList<Inquiry>> SuggestionsAsync(OutsideReply reply, int take, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var parameters = new SqlParameters { ["spam"] = false, ["at"] = reply.HappenedOnUtc, ["skip"] = 0, ["take"] = take };
        if (Whose(reply, parameters) is not { Count: > 0 } conditions)
            return [];

        await using var session = await database.OpenAsync(cancellation);
        var rows = await session.QueryAsync<InquiryRow>(
            $"select {InquiryRow.Columns} from [CustomerCareInquiry] where ({string.Join(" or ", conditions)}) and [IsSpam] = @spam and [MergedIntoId] is null and [CreatedOnUtc] <= @at "
                + $"order by [LastMessageOnUtc] desc, [Id] desc{session.Engine.Page}",
            parameters,
            cancellation);

        return [.. rows.Select(row => row.ToInquiry())];
    }

    private static List<string> Whose(OutsideReply reply, SqlParameters parameters)
    {
        var conditions = new List<string>();
        Add("[OrderNumber] = @order", "order", string.IsNullOrWhiteSpace(reply.OrderNumber) ? null : reply.OrderNumber);
        Add("[CustomerId] = @customer", "customer", reply.CustomerId);
        Add("[RequesterEmailKey] = @email", "email", EmailKey.Of(reply.RequesterEmail));
        return conditions;

        void Add(string condition, string name, object? value)
        {
            if (value is null)
                return;

            conditions.Add(condition);
            parameters[name] = value;
        }
    }

    private async Task<IReadOnlyList<StrayReply>> ReadAsync(string condition, int skip, int take, CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        var rows = await session.QueryAsync<StrayReplyRow>(
            $"select {StrayReplyRow.Columns} from [CustomerCareStrayReply] where {condition}{session.Engine.Page}",
            new SqlParameters { ["skip"] = skip, ["take"] = take },
            cancellation);

        return [.. rows.Select(row => row.ToStrayReply())];
    }
}
