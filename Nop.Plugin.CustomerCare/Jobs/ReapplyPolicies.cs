using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>Gives inquiries the policy and calendar versions that hold now, and says what that changed. Clocks that are finished don't change by it.</summary>
public sealed class ReapplyPolicies(IInquiryStore store, ISlaCatalogStore catalogs, IRequesterLookup requesters, TimeProvider clock)
{
    private const int KnownRequesters = 10_000;

    private readonly Dictionary<(int?, string?), RequesterStanding> _standings = [];

    /// <summary>One transaction. The same inquiry may be given again for the same job: that adds nothing and reports the same.</summary>
    /// <param name="jobId">Names this edit in the logs.</param>
    /// <exception cref="InquiryNotFoundException">One of them doesn't exist; none was changed.</exception>
    public async Task<RecomputeFigures> ExecuteAsync(long jobId, IReadOnlyList<UnfinishedInquiry> inquiries, CancellationToken cancellation = default)
    {
        var catalog = await catalogs.LoadAsync(cancellation);
        var needsStanding = PolicyMatcher.NeedsStanding(catalog.CurrentPolicies);
        var standings = new Dictionary<long, RequesterStanding>();
        foreach (var inquiry in inquiries)
            standings[inquiry.Id] = needsStanding ? await StandingAsync(inquiry, cancellation) : RequesterStanding.Stranger;

        var figures = RecomputeFigures.Nothing;
        await store.ChangeAsync(
            [.. standings.Keys],
            logs =>
            {
                var changes = logs.Values.Select(log => Change(log, catalog, standings[log.Inquiry.Id], jobId)).ToList();
                figures = changes.Aggregate(RecomputeFigures.Nothing, (sum, change) => sum.Plus(change.Figures));
                return changes.Select(change => change.Line).OfType<InquiryLine>();
            },
            cancellation);
        return figures;
    }

    private (RecomputeFigures Figures, InquiryLine? Line) Change(InquiryLog inquiry, SlaCatalog catalog, RequesterStanding standing, long jobId)
    {
        try
        {
            var key = SourceKey.Of(RecomputeJob.KindName, $"{jobId}", $"{inquiry.Inquiry.Id}");
            var before = inquiry.Log.Where(line => !string.Equals(line.SourceKey, key, StringComparison.Ordinal)).ToList();
            if (before.Count < inquiry.Log.Count)
                return (Compare(before, inquiry.Log, catalog), null);

            var choice = PolicyChoice.Of(catalog, InquiryFacts.Of(inquiry.Inquiry, standing));
            return Reapplication.Line(inquiry.Inquiry, before, choice, AppliedCause.Edited, key, clock.NowUtc()) is { } line
                ? (Compare(before, [.. before, line with { Id = long.MaxValue }], catalog), new InquiryLine(inquiry.Inquiry.Id, line))
                : (RecomputeFigures.Nothing with { Inquiries = 1 }, null);
        }
        catch (Exception exception) when (exception is FormatException or KeyNotFoundException)
        {
            return (RecomputeFigures.Nothing with { Inquiries = 1, Unreadable = 1 }, null);
        }
    }

    private static RecomputeFigures Compare(IEnumerable<InquiryEvent> before, IEnumerable<InquiryEvent> after, SlaCatalog catalog)
    {
        return RecomputeFigures.Of(SlaProjection.Project(before, catalog), SlaProjection.Project(after, catalog));
    }

    private async Task<RequesterStanding> StandingAsync(UnfinishedInquiry inquiry, CancellationToken cancellation)
    {
        var key = (inquiry.CustomerId, inquiry.RequesterEmail);
        if (_standings.TryGetValue(key, out var standing))
            return standing;

        if (_standings.Count >= KnownRequesters)
            _standings.Clear();
        return _standings[key] = await requesters.FindAsync(inquiry.CustomerId, inquiry.RequesterEmail, cancellation);
    }
}
