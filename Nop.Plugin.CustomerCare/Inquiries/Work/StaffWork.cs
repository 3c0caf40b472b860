namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Records what a form asks for, once, while nobody else can change the inquiry.</summary>
internal static class StaffWork
{
    /// <summary>Adds the line, unless this form has added it already.</summary>
    /// <param name="check">Throws where the inquiry can't be worked on like this; not asked when the form comes a second time.</param>
    /// <returns>Whether the line is new.</returns>
    public static Task<bool> RecordAsync(
        this IInquiryStore store,
        long inquiryId,
        InquiryEvent line,
        Action<InquiryLog> check,
        CancellationToken cancellation)
    {
        return store.RecordAsync(inquiryId, line.SourceKey, Lines, cancellation);

        IEnumerable<InquiryEvent> Lines(InquiryLog inquiry)
        {
            check(inquiry);
            return [line];
        }
    }

    /// <summary>Adds what follows from the log, unless it has the line with that source key already.</summary>
    /// <returns>Whether anything is new.</returns>
    public static async Task<bool> RecordAsync(
        this IInquiryStore store,
        long inquiryId,
        string sourceKey,
        Func<InquiryLog, IEnumerable<InquiryEvent>> lines,
        CancellationToken cancellation)
    {
        return await store.ChangeAsync([inquiryId], Change, cancellation) > 0;

        IEnumerable<InquiryLine> Change(IReadOnlyDictionary<long, InquiryLog> logs)
        {
            var inquiry = logs[inquiryId];
            return inquiry.Has(sourceKey) ? [] : lines(inquiry).Select(line => new InquiryLine(inquiryId, line));
        }
    }

    /// <summary>Whether the log has the line with that source key.</summary>
    public static bool Has(this InquiryLog inquiry, string sourceKey)
    {
        return inquiry.Log.Any(line => string.Equals(line.SourceKey, sourceKey, StringComparison.Ordinal));
    }

    /// <summary>What is done to an inquiry that goes on as another one would be seen by nobody; one whose requester was erased keeps no words.</summary>
    public static void RequireOwnLife(InquiryLog inquiry)
    {
        if (inquiry.Inquiry.MergedIntoId is { } survivor)
            throw new WorkRefusedException(WorkRefusal.Merged, inquiry.Inquiry.Id, survivor);
        if (inquiry.Inquiry.AnonymisedOnUtc is not null)
            throw new WorkRefusedException(WorkRefusal.Erased, inquiry.Inquiry.Id);
    }

    /// <summary>Nothing answers a question that wasn't asked yet; within one second the question comes first.</summary>
    public static void RequireAsked(InquiryLog inquiry, DateTime repliedOnUtc)
    {
        if (InquiryState.Of(inquiry.Log).CreatedOnUtc is not { } asked || asked.Ticks / TimeSpan.TicksPerSecond > repliedOnUtc.Ticks / TimeSpan.TicksPerSecond)
            throw new WorkRefusedException(WorkRefusal.BeforeAsked, inquiry.Inquiry.Id);
    }

    /// <summary>It must live, and spam has no clocks that anything could change.</summary>
    public static void RequireMeasured(InquiryLog inquiry)
    {
        RequireOwnLife(inquiry);
        if (inquiry.Inquiry.IsSpam)
            throw new WorkRefusedException(WorkRefusal.Spam, inquiry.Inquiry.Id);
    }
}
