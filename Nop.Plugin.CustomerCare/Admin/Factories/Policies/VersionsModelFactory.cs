using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Models.Policies;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Policies;

/// <summary>Every version of calendars and policies, read only.</summary>
public sealed class VersionsModelFactory(AdminTexts texts, UserTime times, PolicyModelFactory policies)
{
    public async Task<VersionsModel> PrepareAsync(SlaCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var calendars = new List<VersionsModel.GroupModel>();
        foreach (var same in catalog.AllCalendars.GroupBy(version => version.Calendar.Name, StringComparer.Ordinal))
            calendars.Add(await GroupAsync(same.Key, [.. same], (older, newer) => SettingsDifference.Of(older.Calendar, newer.Calendar), RowAsync));

        var promises = new List<VersionsModel.GroupModel>();
        foreach (var same in catalog.AllPolicies.GroupBy(version => version.Policy.Name, StringComparer.Ordinal))
            promises.Add(await GroupAsync(same.Key, [.. same], (older, newer) => SettingsDifference.Of(older.Policy, newer.Policy), RowAsync));

        return new VersionsModel { Calendars = calendars, Policies = promises };
    }

    private async Task<VersionsModel.GroupModel> GroupAsync<T>(
        string name,
        IReadOnlyList<T> versions,
        Func<T, T, IReadOnlyList<SettingsPart>> difference,
        Func<T, string, Task<VersionsModel.RowModel>> row)
    {
        var rows = new List<VersionsModel.RowModel>();
        for (var index = versions.Count - 1; index >= 0; index--)
            rows.Add(await row(versions[index], index == 0 ? string.Empty : await NamesAsync(difference(versions[index - 1], versions[index]))));

        return new VersionsModel.GroupModel(name, rows);
    }

    private async Task<string> NamesAsync(IReadOnlyList<SettingsPart> parts)
    {
        var names = new List<string>();
        foreach (var part in parts)
            names.Add(await texts.NameAsync(part));

        return string.Join(", ", names);
    }

    private async Task<VersionsModel.RowModel> RowAsync(CalendarVersion version, string changed)
    {
        var calendar = version.Calendar;
        var counts = await texts.FormatAsync("Plugins.CustomerCare.Versions.Days", calendar.Holidays.Count, calendar.Overrides.Count + calendar.Breaks.Count);
        return new VersionsModel.RowModel(
            version.Id,
            version.Version,
            await times.ShowAsync(version.SavedOnUtc),
            version.Position is not null,
            changed,
            [calendar.TimeZoneId, .. WeekText.Of(calendar, CultureInfo.CurrentCulture), counts]);
    }

    private async Task<VersionsModel.RowModel> RowAsync(PolicyVersion version, string changed)
    {
        var policy = await policies.PrepareAsync(version, 0);
        return new VersionsModel.RowModel(
            version.Id,
            version.Version,
            await times.ShowAsync(version.SavedOnUtc),
            version.Position is not null,
            changed,
            [.. policy.Targets, policy.Calendar, .. policy.Match, policy.Warnings]);
    }
}
