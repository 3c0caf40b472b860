using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerCare.Admin.Models.Policies;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Policies;

/// <summary>The page on which a policy is made or changed.</summary>
public sealed class PolicyEditModelFactory(AdminTexts texts, PolicyChoices choices, ConflictTexts conflicts)
{
    private static readonly int[] FirstWarnings = [50, 80];

    /// <summary>The form of a saved version, or of a policy to begin with where there is none.</summary>
    public static PolicyFormModel PrepareForm(PolicyVersion? version)
    {
        var policy = version?.Policy ?? new SlaPolicy(string.Empty, true, string.Empty, PolicyMatch.Everything, [], FirstWarnings);
        var form = PolicyFormWriter.Write(policy, CultureInfo.CurrentCulture);
        form.Id = version?.Id ?? 0;
        return form;
    }

    public async Task<PolicyEditModel> PrepareAsync(PolicyFormModel form, SlaCatalog catalog, RefusedEditException? refusal = null, PolicyTrialModel? trial = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(catalog);
        var saved = catalog.FindPolicy(form.Id);
        return new PolicyEditModel
        {
            Form = form,
            SavedName = saved?.Policy.Name,
            Place = PlaceOf(form, catalog) + 1,
            Calendars = Calendars(form.Calendar, catalog),
            Choices = await choices.PrepareAsync(form),
            Metrics = await MetricsAsync(),
            Conflict = refusal is null ? null : await conflicts.PrepareAsync(refusal, saved, catalog),
            Trial = trial
        };
    }

    /// <summary>The place in match order that it has or would get, from 0.</summary>
    public static int PlaceOf(PolicyFormModel form, SlaCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.FindPolicy(form.Id)?.Position ?? PolicyEdits.PlaceOfNew(catalog, PolicyFormReader.Read(form, CultureInfo.CurrentCulture).Policy);
    }

    private static List<SelectListItem> Calendars(string? chosen, SlaCatalog catalog)
    {
        var names = catalog.CurrentCalendars.Select(version => version.Calendar.Name).ToList();
        if (!string.IsNullOrEmpty(chosen) && !names.Contains(chosen))
            names.Add(chosen);
        return [.. names.Select(name => new SelectListItem(name, name, name == chosen))];
    }

    private async Task<IReadOnlyDictionary<string, string>> MetricsAsync()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var metric in Enum.GetValues<SlaMetric>())
            names[WireName.Of(metric)] = await texts.NameAsync(metric);

        return names;
    }
}
