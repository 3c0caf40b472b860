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

    /// <summary>The inquiry, or null.</summary>
    Task<Inquiry?> FindAsync(long inquiryId, CancellationToken cancellation = default);

    /// <summary>The log in order of recording; empty if there is no such inquiry.</summary>
    Task<IReadOnlyList<InquiryEvent>> ReadLogAsync(long inquiryId, CancellationToken cancellation = default);
}
