using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Surveys;
using Nop.Plugin.CustomerCare.Admin.Models.Policies;
using Nop.Plugin.CustomerCare.Admin.Models.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>From the form of a survey to the survey, while others may edit it too.</summary>
public sealed class SurveyEdit(ISurveyStore surveys, AdminTexts texts)
{
    /// <param name="name">Wire name; what isn't one means a recommendation.</param>
    public static SurveyKind KindOf(string? name)
    {
        return WireName.TryParse<SurveyKind>(name, out var kind) ? kind : SurveyKind.Recommendation;
    }

    public async Task<SurveyDraft> ReadAsync(SurveyFormModel form, CultureInfo culture, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(form);
        var all = await surveys.LoadAsync(cancellation);
        var saved = all.FirstOrDefault(survey => survey.Id == form.Id);
        var kind = saved?.Kind ?? KindOf(form.Kind);
        var reading = SurveyFormReader.Read(form, kind, saved?.Definition ?? SurveyDefaults.Of(kind, string.Empty), culture);
        var problems = reading.Check(kind, [.. all.Where(survey => survey.Id != form.Id).Select(survey => survey.Definition.Name)]);
        return new SurveyDraft(kind, saved, reading.Definition, form.Over > 0 ? form.Over : form.Revision, form.Id > 0 && saved is null, problems);
    }

    public async Task<SurveySaveOutcome> SaveAsync(SurveyDraft draft, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.IsGone)
            return new SurveySaveOutcome(null, [], new ConflictModel(await texts.GetAsync("Plugins.CustomerCare.Survey.Conflict.Deleted"), 0, 0));
        if (draft.Problems.Count > 0)
            return new SurveySaveOutcome(null, draft.Problems);

        try
        {
            if (draft.Saved is null)
                return new SurveySaveOutcome(await surveys.AddAsync(draft.Kind, draft.Definition, cancellation), []);

            return await surveys.SaveAsync(draft.Saved.Id, draft.Revision, draft.Definition, cancellation)
                ? new SurveySaveOutcome(draft.Saved.Id, [])
                : new SurveySaveOutcome(null, [], await ConflictAsync(draft.Saved.Id, cancellation));
        }
        catch (InvalidSurveyException invalid)
        {
            return new SurveySaveOutcome(null, invalid.Problems);
        }
    }

    private async Task<ConflictModel> ConflictAsync(int surveyId, CancellationToken cancellation)
    {
        return await surveys.FindAsync(surveyId, cancellation) is { } newer
            ? new ConflictModel(await texts.FormatAsync("Plugins.CustomerCare.Survey.Conflict.Newer", newer.Definition.Name, newer.Revision), newer.Revision, newer.Revision)
            : new ConflictModel(await texts.GetAsync("Plugins.CustomerCare.Survey.Conflict.Deleted"), 0, 0);
    }
}
