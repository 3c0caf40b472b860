namespace Nop.Plugin.CustomerCare.Sla.Alerts;

/// <summary>Finds clocks that may need an alert and keeps what was raised. Several nodes may use it at once.</summary>
public interface IAlertStore
{
    /// <summary>The calendar versions of a store's running clocks that may have reached a level.</summary>
    Task<IReadOnlyList<int>> ReadCalendarsAsync(int storeId, DateTime nowUtc, CancellationToken cancellation = default);

    /// <summary>Inquiries with a running clock that may have reached a level nobody was alerted of, by number. Some may turn out to need nothing.</summary>
    /// <param name="afterId">Only inquiries with a greater number.</param>
    Task<IReadOnlyList<long>> FindAsync(AlertScope scope, DateTime nowUtc, long afterId, int atMost, CancellationToken cancellation = default);

    /// <summary>Those inquiries that there are, by number.</summary>
    Task<IReadOnlyList<AlertedInquiry>> ReadAsync(IReadOnlyCollection<long> inquiryIds, CancellationToken cancellation = default);

    /// <summary>
    /// Notes alerts that are to be sent. One that is noted already stays as it is, unless the deadline has moved later since it was sent: then it is to be sent once more.
    /// </summary>
    Task RaiseAsync(IReadOnlyCollection<NewAlert> alerts, DateTime nowUtc, CancellationToken cancellation = default);

    /// <summary>Takes the right to send these; left out are those that are sent, or that another node is about to send. The right ends after some minutes.</summary>
    Task<IReadOnlyList<AlertClaim>> ClaimAsync(IReadOnlyCollection<long> alertIds, string claimId, CancellationToken cancellation = default);

    /// <summary>Keeps the right for some more minutes.</summary>
    /// <returns>False if it ran out meanwhile and another node has taken one of these: then they aren't this one's to send any more.</returns>
    Task<bool> KeepAsync(string claimId, IReadOnlyCollection<long> alertIds, CancellationToken cancellation = default);

    /// <summary>Notes that these are in the store's mail queue; those that another node has taken meanwhile stay as they are.</summary>
    Task MarkSentAsync(string claimId, IReadOnlyCollection<long> alertIds, DateTime nowUtc, CancellationToken cancellation = default);

    /// <summary>Gives the right back, so that the next run tries again.</summary>
    Task ReleaseAsync(string claimId, CancellationToken cancellation = default);
}
