using System.Runtime.InteropServices;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Reports.Contacts;

/// <summary>Counts judged inquiries, one after the other, into a report; keeps none of them.</summary>
/// <param name="fromUtc">Inclusive, UTC: replies before it don't count.</param>
/// <param name="toUtc">Exclusive, UTC.</param>
public sealed class ContactReportTally(int hours, DateTime fromUtc, DateTime toUtc)
{
    private readonly ContactTally _all = new();
    private readonly Dictionary<(int? Id, string? Name), (ContactTally Tally, string? Name, DateTime AsOfUtc, int Replies)> _agents = [];
    private readonly SortedDictionary<Channel, ContactTally> _channels = [];
    private readonly SortedDictionary<int, ContactTally> _stores = [];
    private readonly SortedDictionary<int, ContactTally> _vendors = [];

    public void Add(JudgedInquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        foreach (var reply in inquiry.Replies.Where(IsInPeriod))
            foreach (var tally in TalliesOf(reply, 1))
                tally.Add(reply.Verdict);

        if (IsInPeriod(inquiry.First))
            foreach (var tally in TalliesOf(inquiry.First, 0))
                tally.Add(inquiry.FirstContact);
    }

    /// <summary>Whether a reply was given in the period.</summary>
    public bool IsInPeriod(JudgedReply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return reply.RepliedOnUtc >= fromUtc && reply.RepliedOnUtc < toUtc;
    }

    public ContactReport Report()
    {
        return new ContactReport(
            hours,
            _all.Figures(),
            [.. _agents.OrderByDescending(agent => agent.Value.Replies).ThenBy(agent => agent.Value.Name, StringComparer.Ordinal).ThenBy(agent => agent.Key.Id)
                .Select(agent => (new ContactAgent(agent.Key.Id, agent.Value.Name), agent.Value.Tally.Figures()))],
            [.. _channels.Select(channel => (channel.Key, channel.Value.Figures()))],
            [.. _stores.Select(store => (store.Key, store.Value.Figures()))])
        {
            Vendors = [.. _vendors.Select(vendor => (vendor.Key, vendor.Value.Figures()))]
        };
    }

    private IEnumerable<ContactTally> TalliesOf(JudgedReply reply, int replies)
    {
        ref var agent = ref CollectionsMarshal.GetValueRefOrAddDefault(_agents, (reply.AgentId, reply.AgentId is null ? reply.AgentName : null), out _);
        agent.Tally ??= new ContactTally();
        agent.Replies += replies;
        if (agent.AsOfUtc <= reply.RepliedOnUtc)
            (agent.Name, agent.AsOfUtc) = (reply.AgentName ?? agent.Name, reply.RepliedOnUtc);

        ContactTally[] tallies = [_all, agent.Tally, TallyOf(_channels, reply.Channel), TallyOf(_stores, reply.StoreId)];
        return reply.VendorId is { } vendor ? [.. tallies, TallyOf(_vendors, vendor)] : tallies;
    }

    private static ContactTally TallyOf<TKey>(SortedDictionary<TKey, ContactTally> tallies, TKey key) where TKey : notnull
    {
        if (!tallies.TryGetValue(key, out var tally))
            tallies.Add(key, tally = new ContactTally());
        return tally;
    }
}
