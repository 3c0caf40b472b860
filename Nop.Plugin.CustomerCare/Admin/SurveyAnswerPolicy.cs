using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>The policy for inquiries that unhappy answers open.</summary>
public sealed class SurveyAnswerPolicy(ISlaCatalogStore catalogs, ChangeCatalog edit, AdminTexts texts)
{
    private const int MINUTES = 8 * 60;

    private static readonly int[] Warnings = [50, 80];

    /// <summary>Whether the survey opens inquiries, and no policy names their channel.</summary>
    public async Task<bool> IsMissingAsync(SurveyDefinition survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        var catalog = await catalogs.LoadAsync();
        return survey.OpensInquiry && catalog.CurrentCalendars.Count > 0 && !IsThere(catalog);
    }

    /// <summary>Adds it before all others, unless one is there by now.</summary>
    public async Task AddAsync()
    {
        await edit.ExecuteAsync(Added(await texts.GetAsync("Plugins.CustomerCare.Survey.Switch.PolicyName")));
    }

    internal static Func<SlaCatalog, SlaSettings> Added(string name)
    {
        return catalog => IsThere(catalog) ? catalog.Current : PolicyEdits.AddFirst(catalog, Policy(name, catalog.DefaultCalendar.Calendar.Name));
    }

    private static bool IsThere(SlaCatalog catalog)
    {
        return catalog.CurrentPolicies.Any(version => version.Policy.Match.Channels.Contains(Channel.Survey));
    }

    private static SlaPolicy Policy(string name, string calendar)
    {
        return new SlaPolicy(
            name,
            true,
            calendar,
            new PolicyMatch { Channels = [Channel.Survey] },
            [new SlaTarget(SlaMetric.FirstResponse, MINUTES, TargetTime.Business)],
            Warnings);
    }
}
