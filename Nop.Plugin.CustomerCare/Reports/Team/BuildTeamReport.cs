using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Reports.Contacts;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports.Team;

/// <summary>Reports what agents and vendors did in a range of local days of the default calendar; costs as much as the period and what is open hold.</summary>
public sealed class BuildTeamReport(ISlaCatalogStore catalogs, ITeamFigures figures, BuildContactReport contacts, TimeProvider clock)
{
    /// <param name="from">The first day, inclusive.</param>
    /// <param name="to">The day after the last, exclusive.</param>
    /// <param name="filter">Of which inquiries.</param>
    /// <param name="hours">How long after a reply another contact counts as repeated; at least 1.</param>
    /// <exception cref="SlaSettingsException">There is no calendar.</exception>
    public async Task<TeamReport> ExecuteAsync(DateOnly from, DateOnly to, ReportFilter filter, int hours, CancellationToken cancellation = default)
    {
        var zone = BusinessTime.For((await catalogs.LoadAsync(cancellation)).DefaultCalendar.Calendar);
        var (fromUtc, toUtc) = (zone.LocalDayStart(from), zone.LocalDayStart(to));
        var members = new Members(clock.GetUtcNow().UtcDateTime);
        var contacting = contacts.ExecuteAsync(from, to, hours, filter, null, cancellation); // The longest; the rest is read meanwhile.
        await Task.WhenAll(contacting, ReadAsync(members, fromUtc, toUtc, filter, cancellation));
        var contact = await contacting;
        foreach (var (agent, replied) in contact.Agents)
            members.Agent(agent.Id, agent.Name).Contact = replied;
        foreach (var (vendorId, replied) in contact.Vendors)
            members.Vendor(vendorId).Contact = replied;

        return members.Report(hours);
    }

    private async Task ReadAsync(Members members, DateTime fromUtc, DateTime toUtc, ReportFilter filter, CancellationToken cancellation)
    {
        await foreach (var (key, started) in figures.ReadClocksAsync(fromUtc, toUtc, filter, cancellation))
            members.Of(key, tally => tally.Add(started));
        foreach (var (key, count) in await figures.ReadLoadAsync(filter, cancellation))
            members.Of(key, tally => tally.AddLoad(count));
        foreach (var (key, score, count) in await figures.ReadSatisfactionAsync(fromUtc, toUtc, filter, cancellation))
            members.Of(key, tally => tally.AddScore(score, count));
    }

    private sealed class Members(DateTime nowUtc)
    {
        private readonly Dictionary<(int? Id, string? Name), (TeamTally Tally, string? Name)> _agents = [];
        private readonly SortedDictionary<int, TeamTally> _vendors = [];

        public void Of(TeamKey key, Action<TeamTally> add)
        {
            add(Agent(key.AgentId, key.AgentName));
            if (key.VendorId is { } vendor)
                add(Vendor(vendor));
        }

        public TeamTally Agent(int? id, string? name)
        {
            var key = (id, id is null ? name : null);
            var known = _agents.GetValueOrDefault(key);
            _agents[key] = (known.Tally ?? new TeamTally(nowUtc), known.Name ?? name);
            return _agents[key].Tally;
        }

        public TeamTally Vendor(int id)
        {
            if (!_vendors.TryGetValue(id, out var tally))
                _vendors.Add(id, tally = new TeamTally(nowUtc));
            return tally;
        }

        public TeamReport Report(int hours)
        {
            return new TeamReport(
                hours,
                [.. _agents.Select(agent => (Agent: new ContactAgent(agent.Key.Id, agent.Value.Name), Figures: agent.Value.Tally.Figures()))
                    .OrderBy(agent => agent.Agent.IsUnknown)
                    .ThenByDescending(agent => agent.Figures.Replies)
                    .ThenBy(agent => agent.Agent.Name, StringComparer.Ordinal)
                    .ThenBy(agent => agent.Agent.Id)],
                [.. _vendors.Select(vendor => (vendor.Key, vendor.Value.Figures()))]);
        }
    }
}
