namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Says before a merge whether it can be done.</summary>
public sealed class CheckMerge(IInquiryStore store)
{
    /// <summary>Why this inquiry can't go on as the other; null if it can.</summary>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry to merge.</exception>
    public async Task<WorkRefusedException?> ExecuteAsync(long inquiryId, long survivorId, CancellationToken cancellation = default)
    {
        var ending = await store.FindAsync(inquiryId, cancellation) ?? throw new InquiryNotFoundException(inquiryId);
        if (await store.FindAsync(survivorId, cancellation) is not { } survivor)
            return new WorkRefusedException(WorkRefusal.IntoUnknown, inquiryId, survivorId);

        return MergeRules.Refusal(ending, survivor) is { } refusal ? await ExplainAsync(refusal, survivorId, cancellation) : null;
    }

    // Of a chain of merges two inquiries show only its beginning; whether it comes round takes a look at all of it.
    private async Task<WorkRefusedException> ExplainAsync(WorkRefusedException refusal, long survivorId, CancellationToken cancellation)
    {
        if (refusal.Reason != WorkRefusal.IntoMerged)
            return refusal;

        var chain = await MergeChain.ReadAsync(store, survivorId, cancellation);
        return chain.Contains(refusal.InquiryId)
            ? new WorkRefusedException(WorkRefusal.IntoCircle, refusal.InquiryId, survivorId)
            : new WorkRefusedException(WorkRefusal.IntoMerged, refusal.InquiryId, chain[^1]);
    }
}
