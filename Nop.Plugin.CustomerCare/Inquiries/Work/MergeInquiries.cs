using System.Globalization;

namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>
/// Lets an inquiry go on as another one: its own clocks end without a measurement, and the survivor's customer waits since the oldest question that is open in either.
/// Merges aren't undone, so a chain of them never comes round.
/// </summary>
public sealed class MergeInquiries(IInquiryStore store, CheckMerge check, TimeProvider clock)
{
    /// <param name="action">Sent off about the inquiry that ends.</param>
    /// <param name="survivorId">The inquiry as which it goes on.</param>
    /// <returns>Whether that is new; false if this form had been sent off before.</returns>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry to merge.</exception>
    /// <exception cref="WorkRefusedException">It can't be merged into that one; nothing was recorded.</exception>
    public async Task<bool> ExecuteAsync(AgentAction action, long survivorId, CancellationToken cancellation = default)
    {
        if (survivorId == action.InquiryId)
            throw new WorkRefusedException(WorkRefusal.IntoItself, action.InquiryId);

        var merged = action.Event(InquiryEventKind.Merged, clock.NowUtc(), survivorId.ToString(CultureInfo.InvariantCulture));
        try
        {
            return await store.ChangeAsync([action.InquiryId, survivorId], logs => Lines(action, merged, logs[action.InquiryId], logs[survivorId]), cancellation) > 0;
        }
        catch (Exception refused) when (refused is WorkRefusedException or InquiryNotFoundException)
        {
            // Says the same, or better: the whole chain of merges, and which number was wrong.
            if (await check.ExecuteAsync(action.InquiryId, survivorId, cancellation) is { } reason)
                throw reason;
            throw;
        }
    }

    private static IEnumerable<InquiryLine> Lines(AgentAction action, InquiryEvent merged, InquiryLog ending, InquiryLog survivor)
    {
        if (ending.Has(merged.SourceKey))
            return [];
        if (MergeRules.Refusal(ending.Inquiry, survivor.Inquiry) is { } refusal)
            throw refusal;

        var brought = new Absorption(ending.Inquiry.Id, InquiryState.Of(ending.Log).WaitingSinceOnUtc);
        var absorbed = (action with { InquiryId = survivor.Inquiry.Id }).Event(InquiryEventKind.Absorbed, merged.HappenedOnUtc, brought.ToString());
        return [new InquiryLine(ending.Inquiry.Id, merged), new InquiryLine(survivor.Inquiry.Id, absorbed)];
    }
}
