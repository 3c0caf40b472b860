using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

internal sealed class MemoryStrays : IStrayReplies
{
    public List<StrayReply> Kept { get; } = [];

    public Task AddAsync(OutsideReply reply, DateTime recordedOnUtc, CancellationToken cancellation = default)
    {
        if (Kept.TrueForAll(stray => stray.Reply.SourceKey != reply.SourceKey))
            Kept.Add(new StrayReply { Id = Kept.Count + 1, Reply = reply, RecordedOnUtc = recordedOnUtc });
        return Task.CompletedTask;
    }

    public Task<StrayReply?> FindAsync(string sourceKey, CancellationToken cancellation = default)
    {
        return Task.FromResult(Kept.Find(stray => stray.Reply.SourceKey == sourceKey));
    }

    public Task<StrayReply?> FindAsync(long id, CancellationToken cancellation = default)
    {
        return Task.FromResult(Kept.Find(stray => stray.Id == id));
    }

    public Task<bool> PlaceAsync(long id, long inquiryId, string? by, DateTime nowUtc, CancellationToken cancellation = default)
    {
        return SettleAsync(stray => stray.Id == id && stray.InquiryId is null, inquiryId, by, nowUtc);
    }

    public Task<bool> DismissAsync(long id, string? by, DateTime nowUtc, CancellationToken cancellation = default)
    {
        return SettleAsync(stray => stray.Id == id && stray.SettledOnUtc is null, null, by, nowUtc);
    }

    public Task<int> DismissUnlikelyAsync(string? by, DateTime nowUtc, CancellationToken cancellation = default)
    {
        throw new NotSupportedException();
    }

    private Task<bool> SettleAsync(Predicate<StrayReply> condition, long? inquiryId, string? by, DateTime nowUtc)
    {
        var index = Kept.FindIndex(condition);
        if (index >= 0)
            Kept[index] = Kept[index] with { InquiryId = inquiryId, SettledBy = by, SettledOnUtc = nowUtc };
        return Task.FromResult(index >= 0);
    }
}
