using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla.Alerts;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>Alerts in memory, with the unique key and the leases of the database; every inquiry is always a candidate.</summary>
internal sealed class MemoryAlerts : IAlertStore, IMilestones
{
    private readonly List<RaisedAlert> _raised = [];
    private readonly Dictionary<long, string> _claims = [];
    private readonly HashSet<long> _leased = [];
    private readonly Dictionary<string, DateTime> _milestones = [];

    public List<(Inquiry Inquiry, LogBuilder Log)> Inquiries { get; } = [];

    public HashSet<long> Unreadable { get; } = [];

    /// <summary>Whether the process ends between the queue and the note that it was queued.</summary>
    public bool ForgetsToMark { get; set; }

    /// <summary>Called when a node is about to put its mail into the queue.</summary>
    public Action? BeforeQueueing { get; set; }

    public IReadOnlyList<RaisedAlert> Raised => _raised;

    public void EndLeases()
    {
        _leased.Clear();
    }

    public Task<IReadOnlyList<int>> ReadCalendarsAsync(int storeId, DateTime nowUtc, CancellationToken cancellation = default)
    {
        return Task.FromResult<IReadOnlyList<int>>([1]);
    }

    public Task<IReadOnlyList<long>> FindAsync(AlertScope scope, DateTime nowUtc, long afterId, int atMost, CancellationToken cancellation = default)
    {
        return Task.FromResult<IReadOnlyList<long>>(
            [.. Inquiries.Select(one => one.Inquiry).Where(one => one.StoreId == scope.StoreId && one.Id > afterId).Select(one => one.Id).Order().Take(atMost)]);
    }

    public Task<IReadOnlyList<AlertedInquiry>> ReadAsync(IReadOnlyCollection<long> inquiryIds, CancellationToken cancellation = default)
    {
        if (inquiryIds.Any(Unreadable.Contains))
            throw new FormatException("'?' is not a status.");

        return Task.FromResult<IReadOnlyList<AlertedInquiry>>(
        [
            .. Inquiries.Where(one => inquiryIds.Contains(one.Inquiry.Id))
                .Select(one => new AlertedInquiry(one.Inquiry, one.Log.Lines, [.. _raised.Where(alert => alert.Clock.InquiryId == one.Inquiry.Id)]))
        ]);
    }

    public Task RaiseAsync(IReadOnlyCollection<NewAlert> alerts, DateTime nowUtc, CancellationToken cancellation = default)
    {
        foreach (var (due, recipient) in alerts.Select(one => (one.Alert, one.RecipientKey)))
            if (!_raised.Exists(alert => alert.Clock == due.Clock && alert.Level == due.Level && alert.RecipientKey == recipient))
                _raised.Add(new RaisedAlert(_raised.Count + 1, due.Clock, due.Level, recipient, due.DueOnUtc, false));

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<AlertClaim>> ClaimAsync(IReadOnlyCollection<long> alertIds, string claimId, CancellationToken cancellation = default)
    {
        var claims = new List<AlertClaim>();
        foreach (var id in alertIds.Where(id => !_raised[(int)id - 1].IsSent && _leased.Add(id)))
        {
            claims.Add(new AlertClaim(id, _claims.GetValueOrDefault(id)));
            _claims[id] = claimId;
        }

        return Task.FromResult<IReadOnlyList<AlertClaim>>(claims);
    }

    public Task<bool> KeepAsync(string claimId, IReadOnlyCollection<long> alertIds, CancellationToken cancellation = default)
    {
        BeforeQueueing?.Invoke();
        return Task.FromResult(alertIds.All(id => _claims[id] == claimId));
    }

    public Task MarkSentAsync(string claimId, IReadOnlyCollection<long> alertIds, DateTime nowUtc, CancellationToken cancellation = default)
    {
        if (ForgetsToMark)
            throw new InvalidOperationException("The process ended.");

        foreach (var id in alertIds.Where(id => _claims[id] == claimId))
            _raised[(int)id - 1] = _raised[(int)id - 1] with { IsSent = true };

        return Task.CompletedTask;
    }

    public Task ReleaseAsync(string claimId, CancellationToken cancellation = default)
    {
        _leased.RemoveWhere(id => _claims[id] == claimId);
        return Task.CompletedTask;
    }

    public Task<DateTime?> FindAsync(string name, CancellationToken cancellation = default)
    {
        return Task.FromResult<DateTime?>(_milestones.TryGetValue(name, out var reached) ? reached : null);
    }

    public Task SetAsync(string name, DateTime reachedOnUtc, CancellationToken cancellation = default)
    {
        _milestones[name] = reachedOnUtc;
        return Task.CompletedTask;
    }
}
