using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

internal sealed class MemoryStates : IHostStates
{
    private readonly Dictionary<(string Kind, int SubjectId), string> _seen = [];

    /// <summary>What stands under each review in the host's table.</summary>
    public Dictionary<int, string?> ReviewReplies { get; } = [];

    public Task<string?> ReplaceAsync(string kind, int subjectId, string digest, DateTime nowUtc, CancellationToken cancellation = default)
    {
        var before = _seen.GetValueOrDefault((kind, subjectId));
        _seen[(kind, subjectId)] = digest;
        return Task.FromResult(before);
    }

    public Task<string?> ReviewReplyAsync(int reviewId, CancellationToken cancellation = default)
    {
        return Task.FromResult(ReviewReplies.GetValueOrDefault(reviewId));
    }
}
