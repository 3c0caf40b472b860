using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Keeps inquiries in the store's database. Unique source keys decide which of several sessions opens an inquiry or adds a line; the row's lock puts the rest in turn.</summary>
public sealed class InquiryRepository(StoreDatabase database, ISlaCatalogStore catalogs) : IInquiryStore
{
    public async Task<AppendResult> OpenAsync(InquiryAppend append, CancellationToken cancellation = default)
    {
        return (await OpenManyAsync([append], cancellation))[0];
    }

    public Task<IReadOnlyList<AppendResult>> OpenManyAsync(IReadOnlyList<InquiryAppend> appends, CancellationToken cancellation = default)
    {
        return WithCatalogAsync((session, catalog) => OpenManyAsync(session, catalog, appends, cancellation), cancellation);
    }

    public Task<AppendResult> AppendAsync(long inquiryId, IReadOnlyList<InquiryEvent> events, CancellationToken cancellation = default)
    {
        return WithCatalogAsync(
            async (session, catalog) =>
            {
                var locked = await InquiryTable.LockAsync(session, [inquiryId], cancellation);
                if (locked.Count == 0)
                    throw new InquiryNotFoundException(inquiryId);

                var added = await AddAsync(session, catalog, locked, events.Select(line => (inquiryId, line)), cancellation);
                return new AppendResult(inquiryId, false, added[inquiryId].Count());
            },
            cancellation);
    }

    public Task<int> ChangeAsync(
        IReadOnlyCollection<long> inquiryIds,
        Func<IReadOnlyDictionary<long, InquiryLog>, IEnumerable<InquiryLine>> change,
        CancellationToken cancellation = default)
    {
        return WithCatalogAsync(
            async (session, catalog) =>
            {
                var locked = await InquiryTable.LockAsync(session, inquiryIds, cancellation);
                if (inquiryIds.Except(locked.Select(inquiry => inquiry.Id)).Order().ToList() is [var missing, ..])
                    throw new InquiryNotFoundException(missing);

                var logs = await EventLog.ReadManyAsync(session, inquiryIds, cancellation);
                var inquiries = await InquiryTable.ReadAsync(session, inquiryIds, cancellation);
                var lines = change(inquiries.ToDictionary(inquiry => inquiry.Id, inquiry => new InquiryLog(inquiry, [.. logs[inquiry.Id]])));
                return (await AddAsync(session, catalog, locked, lines.Select(line => (line.InquiryId, line.Event)), cancellation)).Sum(added => added.Count());
            },
            cancellation);
    }

    public async Task<Inquiry?> FindAsync(long inquiryId, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return (await InquiryTable.ReadAsync(session, [inquiryId], cancellation)).SingleOrDefault();
    }

    public async Task<IReadOnlyList<InquiryEvent>> ReadLogAsync(long inquiryId, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await EventLog.ReadAsync(session, inquiryId, cancellation);
    }

    private static async Task<IReadOnlyList<AppendResult>> OpenManyAsync(
        StoreSession session,
        SlaCatalog catalog,
        IReadOnlyList<InquiryAppend> appends,
        CancellationToken cancellation)
    {
        if (appends.Count == 0)
            return [];

        var firsts = appends.GroupBy(append => append.Opening.SourceKey, StringComparer.Ordinal).Select(Merged).ToList();
        var inquiries = await InquiryTable.OpenAndLockAsync(session, firsts, cancellation);
        var lines = appends.SelectMany(append => append.Events.Select(line => (inquiries[append.Opening.SourceKey].Id, line)));
        var added = await AddAsync(session, catalog, inquiries.Values, lines, cancellation);
        var mails = appends.SelectMany(append => (append.QueuedEmailIds ?? []).Select(mail => (mail, inquiries[append.Opening.SourceKey].Id, (string?)null)));
        await InquiryMailTable.AttachAsync(session, mails, cancellation);

        return Results(appends, inquiries, added);
    }

    // An inquiry may be named twice in one batch; what opens it is the first, with the events of all.
    private static InquiryAppend Merged(IEnumerable<InquiryAppend> sameKey)
    {
        var appends = sameKey.ToList();
        return appends.Count == 1 ? appends[0] : appends[0] with { Events = [.. appends.SelectMany(append => append.Events)] };
    }

    private static List<AppendResult> Results(
        IReadOnlyList<InquiryAppend> appends,
        Dictionary<string, LockedInquiry> inquiries,
        ILookup<long, string> added)
    {
        var seen = new HashSet<long>();
        var left = added.SelectMany(keys => keys).ToHashSet(StringComparer.Ordinal);
        var results = new List<AppendResult>(appends.Count);
        foreach (var append in appends)
        {
            var inquiry = inquiries[append.Opening.SourceKey];
            var count = append.Events.Count(line => left.Remove(line.SourceKey));
            results.Add(new AppendResult(inquiry.Id, inquiry.IsNew && seen.Add(inquiry.Id), count));
        }

        return results;
    }

    /// <summary>Adds lines to logs that this transaction holds and projects those that changed.</summary>
    /// <returns>The source keys of the lines that were new, by inquiry.</returns>
    private static async Task<ILookup<long, string>> AddAsync(
        StoreSession session,
        SlaCatalog catalog,
        IReadOnlyCollection<LockedInquiry> inquiries,
        IEnumerable<(long InquiryId, InquiryEvent Line)> lines,
        CancellationToken cancellation)
    {
        var older = inquiries.Where(inquiry => !inquiry.IsNew).Select(inquiry => inquiry.Id).ToList();
        var before = older.Count == 0 ? Enumerable.Empty<InquiryEvent>().ToLookup(_ => 0L) : await EventLog.ReadManyAsync(session, older, cancellation);
        var known = before.SelectMany(log => log).Select(line => line.SourceKey).ToHashSet(StringComparer.Ordinal);
        var erased = inquiries.Where(inquiry => inquiry.IsErased).Select(inquiry => inquiry.Id).ToHashSet();
        var fresh = lines.Where(line => known.Add(line.Line.SourceKey))
            .Select(line => (line.InquiryId, Line: LiveLine.After(before[line.InquiryId], erased.Contains(line.InquiryId) ? ErasedLine.Of(line.Line) : line.Line)))
            .ToList();
        if (fresh.Count == 0)
            return fresh.ToLookup(line => line.InquiryId, line => line.Line.SourceKey);

        await EventLog.AddAsync(session, fresh, cancellation);
        await SurveyMomentTable.AddResolvedAsync(session, fresh, cancellation);
        var touched = fresh.Select(line => line.InquiryId).ToHashSet();
        var logs = await EventLog.ReadManyAsync(session, touched, cancellation);
        await ProjectAsync(session, catalog, inquiries.Where(inquiry => touched.Contains(inquiry.Id)), logs, cancellation);

        // A key that another inquiry's log holds already was left out by the database.
        var stored = logs.SelectMany(log => log.Select(line => (log.Key, line.SourceKey))).ToHashSet();
        return fresh.Where(line => stored.Contains((line.InquiryId, line.Line.SourceKey))).ToLookup(line => line.InquiryId, line => line.Line.SourceKey);
    }

    private static async Task ProjectAsync(
        StoreSession session,
        SlaCatalog catalog,
        IEnumerable<LockedInquiry> inquiries,
        ILookup<long, InquiryEvent> logs,
        CancellationToken cancellation)
    {
        var changed = inquiries.ToList();
        var older = changed.Where(inquiry => !inquiry.IsNew).Select(inquiry => inquiry.Id).ToList();
        var stored = (older.Count == 0 ? [] : await ClockTable.ReadRowsAsync(session, older, cancellation)).ToLookup(row => row.InquiryId);
        var writer = new ProjectionWriter(catalog);
        foreach (var inquiry in changed)
            writer.Compare(inquiry, logs[inquiry.Id], stored[inquiry.Id]);

        await writer.WriteAsync(session, cancellation);
    }

    // The catalog is read before the transaction, on a connection of its own; a log may name a version saved just after that, so it is read once more.
    private async Task<T> WithCatalogAsync<T>(Func<StoreSession, SlaCatalog, Task<T>> work, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var catalog = await catalogs.LoadAsync(cancellation);
            try
            {
                return await database.TransactAsync(session => work(session, catalog), cancellation);
            }
            catch (KeyNotFoundException) when (attempt == 1)
            {
            }
        }
    }
}
