namespace Nop.Plugin.CustomerCare.Inquiries.Replies;

/// <summary>Finds what a reply from outside answers.</summary>
public interface IReplyTargets
{
    /// <summary>The lines that logs have of the reply already, also where an agent placed it; in order of the inquiries' numbers, empty if none.</summary>
    /// <param name="replyKey">The reply's own source key.</param>
    Task<IReadOnlyList<RecordedReply>> AnsweredByAsync(string replyKey, CancellationToken cancellation = default);

    /// <summary>
    /// The one inquiry of the reply's own place, where there is one. Else the inquiries of its order that were open when it was given: neither resolved nor closed nor merged, and asked before.
    /// Else those of the requester, by customer id or address, that were open then and had an unanswered message. What was merged by then is what it goes on as; spam and what was made
    /// anonymous is left out. In order of their numbers, at most <see cref="ReplyKeys.MOST"/>, none if neither.
    /// </summary>
    Task<IReadOnlyList<long>> FindAsync(OutsideReply reply, CancellationToken cancellation = default);
}
