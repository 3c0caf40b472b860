namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>
/// Keeps inquiries and their logs. Each append is one transaction: the new lines, the projection of the whole log that follows from
/// them, and the clocks are stored together or not at all.
/// </summary>
public interface IInquiryStore
{
    /// <summary>Opens the inquiry, or finds the one with the same source key, and adds those events that aren't in the log yet.</summary>
    /// <param name="append">The inquiry's facts and events in any order; at least one is a <see cref="InquiryEventKind.CustomerMessage"/>
    /// if the inquiry is new.</param>
    Task<AppendResult> OpenAsync(InquiryAppend append, CancellationToken cancellation = default);

    /// <summary>The same for many, in one transaction; results in the order given.</summary>
    Task<IReadOnlyList<AppendResult>> OpenManyAsync(IReadOnlyList<InquiryAppend> appends, CancellationToken cancellation = default);

    /// <summary>Adds those events that aren't in the log yet.</summary>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    Task<AppendResult> AppendAsync(long inquiryId, IReadOnlyList<InquiryEvent> events, CancellationToken cancellation = default);

    /// <summary>
    /// Reads some inquiries while nobody else can change them and adds what follows from that: all in one transaction. Events that are in a log already change nothing.
    /// </summary>
    /// <param name="change">Gets each inquiry with its log, without subjects and bodies, and says what to add where. May be called again if the transaction has to be repeated.</param>
    /// <returns>How many events were new.</returns>
    /// <exception cref="InquiryNotFoundException">One of them doesn't exist.</exception>
    Task<int> ChangeAsync(
        IReadOnlyCollection<long> inquiryIds,
        Func<IReadOnlyDictionary<long, InquiryLog>, IEnumerable<InquiryLine>> change,
        CancellationToken cancellation = default);

    /// <summary>The inquiry, or null.</summary>
    Task<Inquiry?> FindAsync(long inquiryId, CancellationToken cancellation = default);

    /// <summary>The log in order of recording; empty if there is no such inquiry.</summary>
    Task<IReadOnlyList<InquiryEvent>> ReadLogAsync(long inquiryId, CancellationToken cancellation = default);
}
