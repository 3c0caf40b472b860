using System.Collections.Concurrent;
using Nop.Plugin.CustomerCare.Reports.Trends;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>What was counted of past months, kept in this process with the mark up to which it is known to hold.</summary>
public sealed class RememberedCounts
{
    private const int MAX = 500;

    private readonly ConcurrentDictionary<MonthKey, (ServiceCount Count, LogMark Mark)> _kept = new();

    internal (ServiceCount Count, LogMark Mark)? Find(MonthKey key)
    {
        return _kept.TryGetValue(key, out var kept) ? kept : null;
    }

    internal void Keep(MonthKey key, ServiceCount count, LogMark mark)
    {
        if (_kept.Count >= MAX)
            _kept.Clear();
        _kept[key] = (count, mark);
    }

    /// <param name="StoreId">Null for all stores.</param>
    internal sealed record MonthKey(SlaMetric Timed, int? StoreId, DateTime FromUtc, DateTime ToUtc);
}
