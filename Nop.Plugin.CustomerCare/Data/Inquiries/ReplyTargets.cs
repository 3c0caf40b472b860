using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Finds in the store's database what a reply answers. The state of an inquiry at that instant is read from its log, for what its row says holds now.</summary>
public sealed class ReplyTargets(StoreDatabase database) : IReplyTargets
{
    // Of one order or one person: older ones than these don't wait any more.
    private const int Candidates = 200;

    public async Task<IReadOnlyList<RecordedReply>> AnsweredByAsync(string replyKey, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters();
        return await session.ReadAsync(
            $"select [InquiryId], [SourceKey] from [CustomerCareInquiryEvent] where {session.Engine.In("[SourceKey]", "key", ReplyKeys.Of(replyKey), parameters)} order by [InquiryId]",
            parameters,
            reader => new RecordedReply(reader.GetInt64(0), reader.GetString(1)),
            cancellation);
    }

    public async Task<IReadOnlyList<long>> FindAsync(OutsideReply reply, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reply);
        await using var session = await database.OpenAsync(cancellation);
        var search = new TargetSearch(session, reply.HappenedOnUtc, cancellation);
        if (await OfPlaceAsync(search, reply) is { } place)
            return [place];
        if (reply.AnswersItsPlaceOnly)
            return [];

        var ofOrder = await OfOrderAsync(search, reply);
        return ofOrder.Count > 0 ? ofOrder : await OfRequesterAsync(search, reply);
    }

    private static async Task<long?> OfPlaceAsync(TargetSearch search, OutsideReply reply)
    {
        if (reply.InquiryKeys.Count == 0)
            return null;

        var parameters = new SqlParameters();
        var found = await search.ReadAsync(search.Engine.In("[SourceKey]", "key", reply.InquiryKeys, parameters), parameters, reply.InquiryKeys.Count);
        var place = found.MinBy(inquiry => reply.InquiryKeys.TakeWhile(key => key != inquiry.SourceKey).Count());
        return place is null ? null : (await search.LivingAsync([place], _ => true)).Select(id => (long?)id).SingleOrDefault();
    }

    private static async Task<IReadOnlyList<long>> OfOrderAsync(TargetSearch search, OutsideReply reply)
    {
        if (string.IsNullOrWhiteSpace(reply.OrderNumber))
            return [];

        var found = await search.ReadAsync("[OrderNumber] = @order", new SqlParameters { ["order"] = reply.OrderNumber.Trim() }, Candidates);
        return await search.LivingAsync(found, IsOpen);
    }

    private static async Task<IReadOnlyList<long>> OfRequesterAsync(TargetSearch search, OutsideReply reply)
    {
        var parameters = new SqlParameters();
        var conditions = new List<string>();
        if (reply.CustomerId is { } customer)
        {
            conditions.Add("[CustomerId] = @customer");
            parameters["customer"] = customer;
        }

        if (EmailKey.Of(reply.RequesterEmail) is { } email)
        {
            conditions.Add("[RequesterEmailKey] = @email");
            parameters["email"] = email;
        }

        if (conditions.Count == 0)
            return [];

        var found = await search.ReadAsync($"({string.Join(" or ", conditions)})", parameters, Candidates);
        return await search.LivingAsync(found, state => IsOpen(state) && state.WaitingSinceOnUtc is not null);
    }

    private static bool IsOpen(InquiryState state)
    {
        return state.Status is not (InquiryStatus.Resolved or InquiryStatus.Closed);
    }
}
