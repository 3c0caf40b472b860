namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>
/// Closes what recovery found of the distant past, at the time of its last message: nobody will answer it now, and whether it was answered from the owner's mailbox isn't known. What was
/// answered counts as it was; what wasn't is ended without a measurement, so it neither lies in the inbox nor counts as a broken promise.
/// </summary>
public sealed class CloseHistory(IRecoveredInquiries inquiries, IInquiryStore store)
{
    private const int PAGE = 50;

    /// <summary>Closes the next ones by number.</summary>
    /// <param name="age">How old the last message was, at least, when the inquiry was recorded.</param>
    /// <param name="recordedOnUtc">UTC, whole microseconds.</param>
    /// <returns>The last number looked at, null if none was left, and how many were closed.</returns>
    public async Task<(long? LastId, int Closed)> ExecuteAsync(long afterId, TimeSpan age, DateTime recordedOnUtc, CancellationToken cancellation = default)
    {
        var ids = await inquiries.FindUnfinishedAsync(afterId, recordedOnUtc - age, PAGE, cancellation);
        if (ids.Count == 0)
            return (null, 0);

        var closed = await store.ChangeAsync(
            ids,
            logs => logs.Values.Where(log => IsHistory(log, age)).Select(log => new InquiryLine(log.Inquiry.Id, Closing(log.Inquiry, recordedOnUtc))),
            cancellation);
        return (ids[^1], closed);
    }

    // Where anybody has done anything since, it is theirs.
    private static bool IsHistory(InquiryLog log, TimeSpan age)
    {
        return log.Inquiry.Status is InquiryStatus.New or InquiryStatus.Open
            && log.Log.All(line => line.IsRecovered || line.Kind == InquiryEventKind.SlaApplied)
            && log.Log.Where(line => line.IsRecovered).All(line => line.RecordedOnUtc - log.Inquiry.LastMessageOnUtc >= age);
    }

    private static InquiryEvent Closing(Inquiry inquiry, DateTime recordedOnUtc)
    {
        return new InquiryEvent
        {
            Kind = InquiryEventKind.Status,
            Value = WireName.Of(InquiryStatus.Closed),
            HappenedOnUtc = inquiry.LastMessageOnUtc,
            RecordedOnUtc = recordedOnUtc,
            Actor = ActorKind.System,
            SourceKey = SourceKey.Of("history_closed", inquiry.SourceKey),
            IsRecovered = true
        };
    }
}
