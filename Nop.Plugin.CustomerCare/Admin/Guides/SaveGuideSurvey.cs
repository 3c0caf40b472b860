using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Surveys;
using Nop.Plugin.CustomerCare.Admin.Models.Guides;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Guides;

/// <summary>Makes the first survey and switches it on, for what happens from now on.</summary>
public sealed class SaveGuideSurvey(ISurveyStore surveys, SurveyEditModelFactory templates, MarkGuide mark, TimeProvider clock)
{
    /// <summary>The limit that was typed; null with no problem for none.</summary>
    public static (int? Cap, FieldProblem? Problem) CapOf(GuideSurveyFormModel form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (string.IsNullOrWhiteSpace(form.DailyCap))
            return (null, null);

        return int.TryParse(form.DailyCap.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var cap) && cap is >= 1 and <= SurveyRules.GreatestDailyCap
            ? (cap, null)
            : (null, new FieldProblem(nameof(form.DailyCap), "Plugins.CustomerCare.Settings.Wrong.Number", 1, SurveyRules.GreatestDailyCap));
    }

    /// <returns>False if there was a survey already: nothing is added then, and nothing switched.</returns>
    public async Task<bool> ExecuteAsync(int? dailyCap, bool isOn, CancellationToken cancellation)
    {
        var definition = await templates.BeginAsync(SurveyKind.Recommendation) with { DailyCap = dailyCap };
        var added = await surveys.AddFirstAsync(SurveyKind.Recommendation, definition, cancellation);
        if (added is { } id && isOn && await surveys.FindAsync(id, cancellation) is { } survey)
            await surveys.SwitchAsync(id, survey.Revision, clock.GetUtcNow().UtcDateTime, cancellation);
        await mark.ExecuteAsync(GuideStep.Survey, GuideMark.Done);
        return added is not null;
    }
}
