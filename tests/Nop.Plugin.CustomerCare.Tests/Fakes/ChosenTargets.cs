using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>Every reply answers the inquiries that a test chose.</summary>
internal sealed class ChosenTargets(IInquiryStore store, params long[] targets) : IReplyTargets
{
    public IReadOnlyList<long> Targets { get; set; } = targets;

    public async Task<IReadOnlyList<RecordedReply>> AnsweredByAsync(string replyKey, CancellationToken cancellation = default)
    {
        var found = new List<RecordedReply>();
        for (var id = 1; id <= 3; id++)
            found.AddRange((await store.ReadLogAsync(id, cancellation)).Where(line => ReplyKeys.Of(replyKey).Contains(line.SourceKey)).Select(line => new RecordedReply(id, line.SourceKey)));

        return found;
    }

    public Task<IReadOnlyList<long>> FindAsync(OutsideReply reply, CancellationToken cancellation = default)
    {
        return Task.FromResult(Targets);
    }
}
