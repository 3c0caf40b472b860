using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.Policies;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Policies;

/// <summary>What an import of calendars and policies would change.</summary>
public sealed class PolicyImportModelFactory(AdminTexts texts)
{
    public async Task<PolicyImportPreviewModel> PreviewAsync(SlaSettings settings, SlaCatalog catalog)
    {
        var calendars = await ChangesAsync(
            settings.Calendars.Select(calendar => (calendar.Name, Text(new SlaSettings([calendar], [])))),
            catalog.CurrentCalendars.Select(version => (version.Calendar.Name, Text(new SlaSettings([version.Calendar], [])))));
        var policies = await ChangesAsync(
            settings.Policies.Select(policy => (policy.Name, Text(new SlaSettings([], [policy])))),
            catalog.CurrentPolicies.Select(version => (version.Policy.Name, Text(new SlaSettings([], [version.Policy])))));

        return new PolicyImportPreviewModel
        {
            SettingsJson = Text(settings),
            Calendars = calendars,
            Policies = policies,
            ChangesNothing = Text(settings) == Text(catalog.Current)
        };
    }

    // Equal settings give equal text: that is what tells a new version from the same one.
    private static string Text(SlaSettings settings)
    {
        return SlaSettingsJson.Write(settings);
    }

    private async Task<IReadOnlyList<PolicyImportPreviewModel.ChangeModel>> ChangesAsync(
        IEnumerable<(string Name, string Text)> wanted,
        IEnumerable<(string Name, string Text)> current)
    {
        var old = current.ToDictionary(item => item.Name, item => item.Text, StringComparer.Ordinal);
        var changes = new List<PolicyImportPreviewModel.ChangeModel>();
        foreach (var (name, text) in wanted)
        {
            var change = !old.Remove(name, out var before) ? await AddedAsync() : before == text ? await UnchangedAsync() : await NewVersionAsync();
            changes.Add(new PolicyImportPreviewModel.ChangeModel(name, change));
        }

        foreach (var name in old.Keys)
            changes.Add(new PolicyImportPreviewModel.ChangeModel(name, await RetiredAsync()));

        return changes;
    }

    private async Task<BadgeModel> AddedAsync()
    {
        return new BadgeModel(await texts.GetAsync("Plugins.CustomerCare.Policies.Preview.Added"), "success");
    }

    private async Task<BadgeModel> UnchangedAsync()
    {
        return new BadgeModel(await texts.GetAsync("Plugins.CustomerCare.Policies.Preview.Unchanged"), "secondary");
    }

    private async Task<BadgeModel> NewVersionAsync()
    {
        return new BadgeModel(await texts.GetAsync("Plugins.CustomerCare.Policies.Preview.NewVersion"), "info");
    }

    private async Task<BadgeModel> RetiredAsync()
    {
        return new BadgeModel(await texts.GetAsync("Plugins.CustomerCare.Policies.Preview.Retired"), "warning");
    }
}
