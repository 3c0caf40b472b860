namespace Nop.Plugin.CustomerCare.Inquiries.Privacy;

/// <summary>
/// Finds what inquiries hold of people and takes it out: names, addresses, account, order, subjects, all that anybody wrote, attachments, references of mails. The log's kinds, values and instants, who of the
/// staff did what, and all that follows from them stay. An inquiry that isn't ended is never touched.
/// </summary>
public interface IPersonalInquiries
{
    Task<PersonalFootprint> CountAsync(Person person, CancellationToken cancellation = default);

    /// <summary>The person's inquiries that are neither resolved nor closed, spam nor merged, in order of their numbers.</summary>
    /// <param name="atMost">At least 1.</param>
    Task<IReadOnlyList<long>> FindOpenAsync(Person person, int atMost, CancellationToken cancellation = default);

    /// <summary>What of the person's ended inquiries lies elsewhere in the store; nothing is changed. It goes first: once an inquiry is erased, nothing leads there any more.</summary>
    Task<ErasedBatch> FindCopiesAsync(Person person, int atMost, CancellationToken cancellation = default);

    /// <summary>Erases some of the person's ended inquiries in one transaction; those erased before aren't the person's any more.</summary>
    /// <param name="nowUtc">Noted as the instant of erasing.</param>
    Task<ErasedBatch> EraseAsync(Person person, Pseudonyms pseudonyms, DateTime nowUtc, int atMost, CancellationToken cancellation = default);

    /// <summary>What isn't in an inquiry: stray replies, the note of the last acknowledgement.</summary>
    Task EraseRestAsync(Person person, DateTime nowUtc, CancellationToken cancellation = default);

    /// <summary>What of the inquiries that <see cref="AgeAsync"/> would erase lies elsewhere in the store; nothing is changed.</summary>
    Task<ErasedBatch> FindAgedCopiesAsync(DateTime lastMessageBeforeUtc, long afterId, int atMost, CancellationToken cancellation = default);

    /// <summary>Erases ended inquiries whose last message is older, in order of their numbers; those that another session holds are left for the next time.</summary>
    /// <param name="lastMessageBeforeUtc">Exclusive, UTC.</param>
    /// <param name="afterId">0 for the beginning.</param>
    Task<ErasedBatch> AgeAsync(DateTime lastMessageBeforeUtc, long afterId, Pseudonyms pseudonyms, DateTime nowUtc, int atMost, CancellationToken cancellation = default);
}
