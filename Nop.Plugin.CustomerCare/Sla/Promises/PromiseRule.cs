using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla.Promises;

/// <summary>Decides whether a new inquiry is acknowledged and what that may promise: a function of the log, the versions it names, and the instant.</summary>
public static class PromiseRule
{
    /// <summary>For how long after it came in an inquiry may still be acknowledged.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromHours(1);

    /// <summary>For how long after one acknowledgement an address gets no other.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromHours(24);

    private static readonly Channel[] Written = [Channel.ContactForm, Channel.VendorForm, Channel.ReturnRequest, Channel.Order, Channel.Email];

    /// <summary>
    /// The promise; null where there is to be no acknowledgement: the requester wrote from an address nobody reads or from one of the store's own, a machine wrote, nothing
    /// waits for an answer any more, the deadline has passed, or the inquiry was imported, found afterwards, entered by staff, is spam, merged, or older than <see cref="Fresh"/>.
    /// </summary>
    /// <param name="ownAddresses">Addresses of the store's mail accounts, as <see cref="EmailKey"/> gives them.</param>
    /// <param name="nowUtc">UTC.</param>
    /// <exception cref="KeyNotFoundException">The log names a version that the catalog doesn't have.</exception>
    /// <exception cref="FormatException">The log holds a value that isn't readable.</exception>
    public static Promise? Of(InquiryLog inquiry, SlaCatalog catalog, IReadOnlyCollection<string> ownAddresses, DateTime nowUtc)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(ownAddresses);
        if (!IsFor(inquiry.Inquiry, ownAddresses) || nowUtc - inquiry.Inquiry.CreatedOnUtc > Fresh || !IsWaitingHuman(inquiry.Log))
            return null;

        var clock = SlaProjection.Project(inquiry.Log, catalog).FirstOrDefault(clock => clock.Metric == SlaMetric.FirstResponse);
        if (clock is { FinishedOnUtc: not null } || clock?.DueOnUtc <= nowUtc)
            return null;

        return new Promise(clock?.DueOnUtc);
    }

    private static bool IsFor(Inquiry inquiry, IReadOnlyCollection<string> ownAddresses)
    {
        return inquiry is { ExternalKey: null, IsSpam: false, MergedIntoId: null, WaitingSinceOnUtc: not null }
            && Written.Contains(inquiry.Channel)
            && !MachineAddress.Is(inquiry.RequesterEmail)
            && !ownAddresses.Contains(EmailKey.Of(inquiry.RequesterEmail), StringComparer.Ordinal);
    }

    private static bool IsWaitingHuman(IReadOnlyList<InquiryEvent> log)
    {
        var first = LogOrder.Read(log).FirstOrDefault(line => line.Actor == ActorKind.Requester && line.Kind is InquiryEventKind.CustomerMessage or InquiryEventKind.AutomaticReply);
        return first is { Kind: InquiryEventKind.CustomerMessage, IsRecovered: false };
    }
}
