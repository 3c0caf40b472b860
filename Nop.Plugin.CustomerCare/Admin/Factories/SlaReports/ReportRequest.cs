using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.SlaReports;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;

/// <summary>What a report was asked for, understood.</summary>
/// <param name="Policy">The name of the policy whose versions the filter names; null for any.</param>
public sealed record ReportRequest(ReportPeriod Period, ReportFilter Filter, string? Policy, SlaCatalog Catalog)
{
    /// <summary>All stores, where a store is named in an address.</summary>
    public const int ALL_STORES = 0;

    private const int PeriodAndStore = 3;

    /// <summary>The values that stand in its address, so that whoever gets the link sees the same.</summary>
    public Dictionary<string, string> Address
    {
        get
        {
            var values = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["fromDay"] = ReportPeriod.Write(Period.FirstDay),
                ["toDay"] = ReportPeriod.Write(Period.LastDay),
                ["store"] = Text(Filter.StoreId ?? ALL_STORES)!
            };
            Add(values, "channel", Filter.Channel is { } channel ? WireName.Of(channel) : null);
            Add(values, "vendor", Text(Filter.VendorId));
            Add(values, "agent", Agent);
            Add(values, "policy", Policy);
            Add(values, "priority", Filter.Priority is { } priority ? WireName.Of(priority) : null);
            Add(values, "language", Filter.LanguageCode);
            return values;
        }
    }

    /// <summary>The agent as an address names one: the id, else the name; null for any.</summary>
    public string? Agent => Text(Filter.AgentId) ?? Filter.AgentName;

    /// <summary>Whether anything beside the period is asked for.</summary>
    public bool IsNarrowed => Address.Count > PeriodAndStore || Filter.StoreId is not null;

    /// <summary>What was asked for: values that aren't known narrow nothing.</summary>
    /// <param name="storeId">Where the address names no store.</param>
    /// <exception cref="SlaSettingsException">There is no calendar.</exception>
    public static ReportRequest Of(ReportSearchModel search, int storeId, SlaCatalog catalog, DateTime nowUtc)
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(catalog);
        var policies = catalog.AllPolicies.Where(version => string.Equals(version.Policy.Name, search.Policy, StringComparison.Ordinal)).Select(version => version.Id).ToList();
        var store = search.Store ?? storeId;
        var agentId = int.TryParse(search.Agent, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : (int?)null;
        return new ReportRequest(
            ReportPeriod.Of(search.FromDay, search.ToDay, catalog, nowUtc),
            new ReportFilter
            {
                StoreId = store == ALL_STORES ? null : store,
                Channel = Known<Channel>(search.Channel),
                VendorId = search.Vendor,
                AgentId = agentId,
                AgentName = agentId is not null || string.IsNullOrWhiteSpace(search.Agent) ? null : search.Agent.Trim(),
                Priority = Known<Priority>(search.Priority),
                LanguageCode = string.IsNullOrWhiteSpace(search.Language) ? null : search.Language.Trim(),
                PolicyIds = policies
            },
            policies.Count == 0 ? null : search.Policy,
            catalog);
    }

    private static T? Known<T>(string? name) where T : struct, Enum
    {
        return WireName.TryParse<T>(name, out var value) ? value : null;
    }

    private static string? Text(int? number)
    {
        return number?.ToString(CultureInfo.InvariantCulture);
    }

    private static void Add(Dictionary<string, string> values, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            values[name] = value;
    }
}
