namespace Nop.Plugin.CustomerCare.Inquiries.Replies;

/// <summary>What rows of the host that only have a present state said when they were last seen, so that a real change can be told from saving the same once more.</summary>
public interface IHostStates
{
    /// <summary>Notes the state of a row.</summary>
    /// <param name="kind">At most 32 characters.</param>
    /// <param name="digest">64 characters.</param>
    /// <returns>The state that was noted before; null if this is the first.</returns>
    Task<string?> ReplaceAsync(string kind, int subjectId, string digest, DateTime nowUtc, CancellationToken cancellation = default);

    /// <summary>The shop's reply that stands under a review now; null if there is none.</summary>
    Task<string?> ReviewReplyAsync(int reviewId, CancellationToken cancellation = default);
}
