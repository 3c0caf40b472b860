using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data.Schema;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Sla;

/// <summary>
/// Keeps calendar and policy versions in the store's database. One instance serves the whole process: the catalog is kept until another node or
/// request has changed what is current, so that loading it again costs one small query.
/// </summary>
public sealed class SlaCatalogRepository(StoreDatabase database, TimeProvider clock) : ISlaCatalogStore
{
    private volatile Loaded? _loaded;

    public async Task<SlaCatalog> LoadAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var stamp = await ReadStampAsync(session, cancellation);
        if (_loaded is { } loaded && string.Equals(loaded.Stamp, stamp, StringComparison.Ordinal))
            return loaded.Catalog;

        var calendars = await VersionTable.Calendars.ReadAsync(session, cancellation);
        var policies = await VersionTable.Policies.ReadAsync(session, cancellation);
        var catalog = new SlaCatalog(
            calendars.Select(row => new CalendarVersion(row.Id, row.Version, CalendarJson.Read(row.Definition), row.Position, row.CreatedOnUtc.AsUtc())),
            policies.Select(row => new PolicyVersion(row.Id, row.Version, SlaPolicyJson.Read(row.Definition), row.Position, row.CreatedOnUtc.AsUtc())));
        _loaded = new Loaded(stamp, catalog);
        return catalog;
    }

    public Task ReplaceAsync(SlaSettings settings, CancellationToken cancellation = default)
    {
        return SaveAsync(settings, null, cancellation);
    }

    public Task<bool> TryReplaceAsync(SlaSettings settings, SlaCatalog basis, CancellationToken cancellation = default)
    {
        return SaveAsync(settings, Stamp(basis), cancellation);
    }

    private Task<bool> SaveAsync(SlaSettings settings, string? expectedStamp, CancellationToken cancellation)
    {
        string[] problems = [.. Unnamed(settings), .. SlaSettingsRules.Check(settings)];
        if (problems.Length == 0)
            problems = [.. Unreadable(settings)];
        if (problems.Length > 0)
            throw new SlaSettingsException(problems);

        var nowUtc = clock.GetUtcNow().UtcDateTime;
        return database.TransactAsync(
            async session =>
            {
                await SchemaTurn.TakeAsync(session, cancellation); // Two managers who save at once would both make version n + 1.
                if (expectedStamp is not null && !string.Equals(await ReadStampAsync(session, cancellation), expectedStamp, StringComparison.Ordinal))
                    return false;

                await VersionTable.Calendars.ReplaceAsync(session, [.. settings.Calendars.Select(one => (one.Name, CalendarJson.Write(one)))], nowUtc, cancellation);
                await VersionTable.Policies.ReplaceAsync(session, [.. settings.Policies.Select(one => (one.Name, SlaPolicyJson.Write(one)))], nowUtc, cancellation);
                return true;
            },
            cancellation);
    }

    // The settings file's own reader reports these where they stand; policies can also come from elsewhere.
    private static IEnumerable<string> Unnamed(SlaSettings settings)
    {
        if (settings.Policies.Any(policy => string.IsNullOrWhiteSpace(policy.Name)))
            yield return "A policy has no name.";
        foreach (var policy in settings.Policies.Where(policy => policy.Calendar.Length == 0))
            yield return $"policy \"{policy.Name}\": it names no calendar.";
    }

    // One policy that can't be read back would keep everybody from all calendars and policies.
    private static IEnumerable<string> Unreadable(SlaSettings settings)
    {
        foreach (var policy in settings.Policies)
            if (SlaPolicyJson.FindProblem(SlaPolicyJson.Write(policy)) is { } problem)
                yield return $"policy \"{policy.Name}\": {problem}";
    }

    // Versions never change once saved, so which of them are current, in which order, says all.
    private static async Task<string> ReadStampAsync(StoreSession session, CancellationToken cancellation)
    {
        var rows = await session.QueryAsync<StampRow>(
            "select 0 as [Kind], [Id], [Position] from [CustomerCareBusinessCalendar] where [Position] is not null "
                + "union all select 1, [Id], [Position] from [CustomerCareSlaPolicy] where [Position] is not null order by 1, 3, 2",
            cancellation: cancellation);

        return Stamp(rows.Select(row => (row.Kind, row.Id, row.Position)));
    }

    private static string Stamp(SlaCatalog catalog)
    {
        var calendars = catalog.CurrentCalendars.Select(version => (0, version.Id, version.Position!.Value));
        return Stamp(calendars.Concat(catalog.CurrentPolicies.Select(version => (1, version.Id, version.Position!.Value))));
    }

    private static string Stamp(IEnumerable<(int Kind, int Id, int Position)> current)
    {
        return string.Join(';', current.Select(row => $"{row.Kind}:{row.Id}:{row.Position}"));
    }

    private sealed record Loaded(string Stamp, SlaCatalog Catalog);

    private sealed class StampRow
    {
        public int Kind { get; set; }
        public int Id { get; set; }
        public int Position { get; set; }
    }
}
