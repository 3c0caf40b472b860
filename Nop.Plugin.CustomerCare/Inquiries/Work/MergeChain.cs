namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Follows merges from one inquiry to the next.</summary>
internal static class MergeChain
{
    /// <summary>The numbers of the inquiries as which this one goes on, one after the other; the last one lives. Empty if it lives itself.</summary>
    public static async Task<IReadOnlyList<long>> ReadAsync(IInquiryStore store, long inquiryId, CancellationToken cancellation = default)
    {
        var chain = new List<long>();
        var next = (await store.FindAsync(inquiryId, cancellation))?.MergedIntoId;
        while (next is { } id && !chain.Contains(id))
        {
            chain.Add(id);
            next = (await store.FindAsync(id, cancellation))?.MergedIntoId;
        }

        return chain;
    }
}
