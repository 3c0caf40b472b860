using Nop.Plugin.CustomerCare.Admin.Models.Policies;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Policies;

/// <summary>Why a change was not made, in the reader's language.</summary>
public sealed class ConflictTexts(AdminTexts texts, UserTime times)
{
    public async Task<ConflictModel> PrepareAsync(RefusedEditException refusal, CalendarVersion? begunFrom, SlaCatalog catalog)
    {
        var newer = refusal.NewerId is { } id ? catalog.FindCalendar(id) : null;
        return newer is null || begunFrom is null
            ? new ConflictModel(await TextAsync(refusal), 0, 0)
            : new ConflictModel(
                await OutdatedAsync(newer.Calendar.Name, newer.Version, newer.SavedOnUtc, SettingsDifference.Of(begunFrom.Calendar, newer.Calendar)),
                newer.Id,
                newer.Version);
    }

    public async Task<ConflictModel> PrepareAsync(RefusedEditException refusal, PolicyVersion? begunFrom, SlaCatalog catalog)
    {
        var newer = refusal.NewerId is { } id ? catalog.FindPolicy(id) : null;
        return newer is null || begunFrom is null
            ? new ConflictModel(await TextAsync(refusal), 0, 0)
            : new ConflictModel(
                await OutdatedAsync(newer.Policy.Name, newer.Version, newer.SavedOnUtc, SettingsDifference.Of(begunFrom.Policy, newer.Policy)),
                newer.Id,
                newer.Version);
    }

    /// <summary>One sentence.</summary>
    public async Task<string> TextAsync(RefusedEditException refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        var sentence = await texts.FormatAsync(
            $"{CustomerCareDefaults.TEXT_KEY_PREFIX}EditRefusal.{WireName.Of(refusal.Reason)}",
            string.Join(", ", refusal.Names.Where(name => name.Length > 0).Select(name => $"\"{name}\"")));
        return sentence.TrimEnd();
    }

    private async Task<string> OutdatedAsync(string name, int version, DateTime savedOnUtc, IReadOnlyList<SettingsPart> changed)
    {
        var parts = new List<string>();
        foreach (var part in changed)
            parts.Add(await texts.NameAsync(part));

        return await texts.FormatAsync("Plugins.CustomerCare.Conflict.Newer", name, version, (await times.ShowAsync(savedOnUtc)).Text, string.Join(", ", parts));
    }
}
