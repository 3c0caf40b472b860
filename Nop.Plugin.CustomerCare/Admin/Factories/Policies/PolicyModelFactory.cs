using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Models.Policies;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Policies;

/// <summary>Opening hours and promises in words.</summary>
public sealed class PolicyModelFactory(AdminTexts texts, IStoreService stores)
{
    public async Task<PolicyListModel> PrepareAsync(SlaCatalog catalog)
    {
        var policies = new List<PolicyListModel.PolicyModel>();
        foreach (var version in catalog.CurrentPolicies)
            policies.Add(await PrepareAsync(version, policies.Count + 1));

        return new PolicyListModel { Calendars = [.. catalog.CurrentCalendars.Select(Prepare)], Policies = policies };
    }

    private static PolicyListModel.CalendarModel Prepare(CalendarVersion version)
    {
        var calendar = version.Calendar;
        return new PolicyListModel.CalendarModel(
            version.Id,
            calendar.Name,
            version.Version,
            calendar.TimeZoneId,
            WeekText.Of(calendar, CultureInfo.CurrentCulture),
            calendar.Holidays.Count,
            calendar.Overrides.Count + calendar.Breaks.Count,
            version.Position == 0);
    }

    public async Task<PolicyListModel.PolicyModel> PrepareAsync(PolicyVersion version, int place)
    {
        var policy = version.Policy;
        return new PolicyListModel.PolicyModel(
            version.Id,
            place,
            policy.Name,
            version.Version,
            policy.Enabled,
            policy.Calendar,
            await MatchAsync(policy.Match),
            await TargetsAsync(policy),
            string.Join(", ", policy.Warnings.Select(share => string.Create(CultureInfo.CurrentCulture, $"{share} %"))));
    }

    private async Task<IReadOnlyList<string>> TargetsAsync(SlaPolicy policy)
    {
        var units = await texts.DurationUnitsAsync();
        var lines = new List<string>();
        foreach (var target in policy.Targets)
        {
            var amount = DurationText.Of(target.Minutes * 60L, target.Time, units);
            var promise = await texts.FormatAsync($"Plugins.CustomerCare.Clock.Target.{WireName.Of(target.Time)}", amount);
            lines.Add($"{await texts.NameAsync(target.Metric)}: {promise}");
        }

        return lines;
    }

    private async Task<IReadOnlyList<string>> MatchAsync(PolicyMatch match)
    {
        var lines = new List<string>();
        await AddAsync("Plugins.CustomerCare.Policies.Match.Stores", await StoreNamesAsync(match.Stores));
        await AddAsync("Plugins.CustomerCare.Policies.Match.Channels", await NamesAsync(match.Channels));
        await AddAsync("Plugins.CustomerCare.Policies.Match.Vendors", [.. match.Vendors.Select(Number)]);
        await AddAsync("Plugins.CustomerCare.Policies.Match.Roles", match.Roles);
        await AddAsync("Plugins.CustomerCare.Policies.Match.Languages", match.Languages);
        await AddAsync("Plugins.CustomerCare.Policies.Match.Priorities", await NamesAsync(match.Priorities));
        await AddAsync("Plugins.CustomerCare.Policies.Match.PaidTotal", match.MinimumPaidTotal is { } total ? [total.ToString("N2", CultureInfo.CurrentCulture)] : []);
        return lines;

        async Task AddAsync(string key, IReadOnlyList<string> values)
        {
            if (values.Count > 0)
                lines.Add(await texts.FormatAsync(key, string.Join(", ", values)));
        }
    }

    private async Task<IReadOnlyList<string>> NamesAsync<T>(IReadOnlyList<T> values) where T : struct, Enum
    {
        var names = new List<string>();
        foreach (var value in values)
            names.Add(await texts.NameAsync(value));

        return names;
    }

    private async Task<IReadOnlyList<string>> StoreNamesAsync(IReadOnlyList<int> ids)
    {
        if (ids.Count == 0)
            return [];

        var names = (await stores.GetAllStoresAsync()).ToDictionary(store => store.Id, store => store.Name);
        return [.. ids.Select(id => names.GetValueOrDefault(id, Number(id)))];
    }

    private static string Number(int number)
    {
        return number.ToString(CultureInfo.CurrentCulture);
    }
}
