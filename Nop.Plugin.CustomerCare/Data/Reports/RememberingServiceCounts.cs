using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Trends;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>
/// Counts the months of a year once: past ones are remembered, and counted again when the log or a deadline says that a clock of theirs may have changed. So the figures are always those of <see cref="ServiceCounts"/>,
/// which counts everything else: shorter parts, the current one, and what is asked of some inquiries only.
/// </summary>
public sealed class RememberingServiceCounts(ServiceCounts counts, IReportDatabase database, RememberedCounts memory) : IServiceCounts
{
    // Beyond so many new lines it is cheaper to count anew than to look at each.
    private const int MAX_LINES = 20_000;
    private static readonly TimeSpan Month = TimeSpan.FromDays(27);
    private static readonly TimeSpan MaxAge = TimeSpan.FromHours(24);

    /// <inheritdoc cref="ChangedParts"/>
    internal int Margin { get; init; } = 1000;

    public async Task<IReadOnlyList<ServiceCount>> CountAsync(
        SlaMetric timed,
        IReadOnlyList<DateTime> boundsUtc,
        DateTime toUtc,
        ReportFilter filter,
        DateTime nowUtc,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(boundsUtc);
        ArgumentNullException.ThrowIfNull(filter);
        var past = boundsUtc.Count - 1;
        if (past == 0 || !IsOfStore(filter) || boundsUtc.Zip(boundsUtc.Skip(1)).Any(part => part.Second - part.First < Month))
            return await counts.CountAsync(timed, boundsUtc, toUtc, filter, nowUtc, cancellation);

        var keys = boundsUtc.Zip(boundsUtc.Skip(1), (from, to) => new RememberedCounts.MonthKey(timed, filter.StoreId, from, to)).ToList();
        var changes = new ChangedParts(database, Margin);
        var mark = await changes.MarkAsync(nowUtc, cancellation);
        var stale = await StaleAsync(changes, keys, mark, cancellation);
        var months = new List<ServiceCount>();
        for (var month = 0; month < past; month++)
        {
            var count = stale.Contains(month) || memory.Find(keys[month]) is not { } kept
                ? (await counts.CountAsync(timed, [boundsUtc[month]], boundsUtc[month + 1], filter, nowUtc, cancellation))[0]
                : kept.Count;
            memory.Keep(keys[month], count, mark);
            months.Add(count);
        }

        return [.. months, (await counts.CountAsync(timed, [boundsUtc[past]], toUtc, filter, nowUtc, cancellation))[0]];
    }

    private async Task<IReadOnlySet<int>> StaleAsync(ChangedParts changes, List<RememberedCounts.MonthKey> keys, LogMark mark, CancellationToken cancellation)
    {
        var marks = keys.Select(memory.Find).Select(kept => kept?.Mark).ToList();
        var stale = marks.Select((kept, month) => (kept, month)).Where(one => one.kept is null || IsTooOld(one.kept, mark)).Select(one => one.month).ToHashSet();
        var rest = marks.Where((_, month) => !stale.Contains(month)).OfType<LogMark>().ToList();
        if (rest.Count > 0)
        {
            var oldest = new LogMark(rest.Min(kept => kept.EventId), rest.Min(kept => kept.OnUtc));
            stale.UnionWith(await changes.SinceAsync(oldest, [.. keys.Select(key => key.FromUtc)], keys[^1].ToUtc, mark.OnUtc, cancellation));
        }

        return stale;
    }

    private static bool IsOfStore(ReportFilter filter)
    {
        return filter.PolicyIds.Count == 0 && filter == new ReportFilter { StoreId = filter.StoreId, PolicyIds = filter.PolicyIds };
    }

    private static bool IsTooOld(LogMark kept, LogMark mark)
    {
        return mark.EventId - kept.EventId > MAX_LINES || mark.OnUtc < kept.OnUtc || mark.OnUtc - kept.OnUtc > MaxAge;
    }
}
