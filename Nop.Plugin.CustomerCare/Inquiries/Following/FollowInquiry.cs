using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Inquiries.Following;

/// <summary>
/// Reads what the requester of an inquiry may see of it. Staff merge inquiries of several addresses, rightly or not, so merges are followed only where both were written from the same
/// one (see <see cref="EmailKey"/>).
/// </summary>
public sealed class FollowInquiry(IInquiryStore store, ReadConversation conversations, IShownFiles shownFiles)
{
    /// <param name="asked">The inquiry that the requester has a link to.</param>
    public async Task<FollowedInquiry> ExecuteAsync(Inquiry asked, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var current = await SurvivorAsync(asked, cancellation) ?? asked;
        var logs = await conversations.ExecuteAsync(current.Id, cancellation);
        var files = (await shownFiles.OfAsync([.. logs.Select(log => log.Key)], cancellation)).ToLookup(file => file.EventSourceKey, StringComparer.Ordinal);
        var messages = new List<ShownMessage>();
        foreach (var (id, log) in logs)
            if (id == current.Id || id == asked.Id || IsTheirs(asked, await store.FindAsync(id, cancellation)))
                messages.AddRange(ShownMessages.Of(log, files));

        return new FollowedInquiry(asked, new InquiryLog(current, logs[0].Value), [.. messages.OrderBy(message => message.HappenedOnUtc)]);
    }

    // Null where it wasn't merged, or goes on as somebody else's.
    private async Task<Inquiry?> SurvivorAsync(Inquiry asked, CancellationToken cancellation)
    {
        if (asked.MergedIntoId is null)
            return null;

        var chain = await MergeChain.ReadAsync(store, asked.Id, cancellation);
        var survivor = await store.FindAsync(chain[^1], cancellation);
        return IsTheirs(asked, survivor) ? survivor : null;
    }

    private static bool IsTheirs(Inquiry asked, Inquiry? other)
    {
        return other is { AnonymisedOnUtc: null } && EmailKey.Of(asked.RequesterEmail) is { } key && string.Equals(key, EmailKey.Of(other.RequesterEmail), StringComparison.Ordinal);
    }
}
