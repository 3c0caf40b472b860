namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Lets some inquiries of one requester go on as the oldest of them that is open.</summary>
public sealed class MergeIntoOldest(IInquiryStore store, MergeInquiries merge)
{
    /// <param name="action">Of any of them: who does it, by which form.</param>
    /// <param name="inquiryIds">At most <see cref="DoToMany.Most"/>.</param>
    /// <returns>The survivor counts as neither changed nor unchanged. Other requesters' are refused: whoever merges those looks at both first.</returns>
    public async Task<ManyResult> ExecuteAsync(AgentAction action, IEnumerable<long> inquiryIds, CancellationToken cancellation = default)
    {
        var found = new Dictionary<long, Inquiry>();
        foreach (var id in inquiryIds.Distinct().Take(DoToMany.Most + 1))
            if (await store.FindAsync(id, cancellation) is { } inquiry)
                found[id] = inquiry;

        var survivor = found.Values.Where(CanGoOn).OrderBy(inquiry => inquiry.CreatedOnUtc).ThenBy(inquiry => inquiry.Id).FirstOrDefault();
        return await DoToMany.ExecuteAsync(inquiryIds.Where(id => id != survivor?.Id), MergeAsync);

        async Task<bool> MergeAsync(long id)
        {
            if (!found.TryGetValue(id, out var ending))
                throw new InquiryNotFoundException(id);
            if (survivor is null)
                throw new WorkRefusedException(WorkRefusal.NothingToGoOn, id);
            if (ending.MergedIntoId is null && EmailKey.Of(ending.RequesterEmail) != EmailKey.Of(survivor.RequesterEmail))
                throw new WorkRefusedException(WorkRefusal.OtherRequester, id, survivor.Id);

            return await merge.ExecuteAsync(action with { InquiryId = id }, survivor.Id, cancellation);
        }
    }

    private static bool CanGoOn(Inquiry inquiry)
    {
        return !inquiry.IsSpam && inquiry.MergedIntoId is null && inquiry.Status is not (InquiryStatus.Resolved or InquiryStatus.Closed);
    }
}
