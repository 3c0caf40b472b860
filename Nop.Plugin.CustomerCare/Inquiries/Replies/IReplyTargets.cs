namespace Nop.Plugin.CustomerCare.Inquiries.Replies;

/// <summary>Finds what a reply from outside answers.</summary>
public interface IReplyTargets
{
    /// <summary>The inquiries whose logs have the reply already; also the one to which an agent gave it when it was stray. Empty if none.</summary>
    Task<IReadOnlyList<long>> AnsweredByAsync(string replyKey, CancellationToken cancellation = default);

    /// <summary>
    /// The inquiries of the reply's order that are neither resolved nor closed, spam nor merged and were open at the instant of the reply; else those of the requester, by customer id
    /// or address, that had an unanswered message then; in order of their ids, none if neither.
    /// </summary>
    Task<IReadOnlyList<long>> FindAsync(OutsideReply reply, CancellationToken cancellation = default);
}
