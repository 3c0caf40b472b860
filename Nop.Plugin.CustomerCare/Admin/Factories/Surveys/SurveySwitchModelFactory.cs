using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Surveys;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Planning;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Surveys;

/// <summary>What will happen when a survey is switched on: counted, so that a manager confirms a number and not a hope.</summary>
public sealed class SurveySwitchModelFactory(
    PreviewRecipients preview,
    RecipientPreviewFactory previews,
    SurveyAnswerPolicy policy,
    SurveyWords words,
    ActiveTemplates templates,
    AdminTexts texts,
    TimeProvider clock)
{
    private const int LOOKED_AT = 10_000;

    private static readonly TimeSpan LongestAgo = TimeSpan.FromDays(SurveySwitchModel.GREATEST_DAYS + 1);

    /// <summary>Counted now.</summary>
    /// <param name="days">How far back; 0 for only what happens from now on.</param>
    public async Task<SurveySwitchModel> PrepareAsync(Survey survey, int days, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(survey);
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var back = Math.Clamp(days, 0, SurveySwitchModel.GREATEST_DAYS);
        var found = back == 0 ? null : Before(await preview.ExecuteAsync(survey.Kind, survey.Id, survey.Definition, nowUtc.AddDays(-back), LOOKED_AT, cancellation), nowUtc);
        return new SurveySwitchModel
        {
            SurveyId = survey.Id,
            Revision = survey.Revision,
            SurveyName = survey.Definition.Name,
            Asks = await words.AsksAsync(survey.Definition),
            Days = back,
            Since = Text(nowUtc.AddDays(-back)),
            Until = Text(nowUtc),
            Preview = found is null ? null : await previews.PrepareAsync(survey.Kind, found, await SummaryAsync(found, back)),
            IsTooMany = found is { IsComplete: false },
            TemplateOff = await TemplateOffAsync(survey.Kind),
            OffersPolicy = await policy.IsMissingAsync(survey.Definition),
            Cap = survey.Definition.DailyCap is { } cap && found?.Eligible > cap
                ? await texts.FormatAsync("Plugins.CustomerCare.Survey.Switch.Cap", SurveyWords.Number(cap), SurveyWords.Number((found.Eligible + cap - 1) / cap))
                : null
        };
    }

    /// <summary>From which instant on the manager has agreed to; null if what was shown isn't so any more, or never was.</summary>
    public async Task<DateTime?> AgreedSinceAsync(Survey survey, SurveySwitchFormModel form, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(form);
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        if (form.Days == 0)
            return nowUtc;
        if (Read(form.Since) is not { } sinceOnUtc || Read(form.Until) is not { } untilUtc || sinceOnUtc < nowUtc - LongestAgo || untilUtc > nowUtc)
            return null;

        var found = Before(await preview.ExecuteAsync(survey.Kind, survey.Id, survey.Definition, sinceOnUtc, LOOKED_AT, cancellation), untilUtc);
        return found.IsComplete && found.Eligible == form.Count ? sinceOnUtc : null;
    }

    private async Task<string?> TemplateOffAsync(SurveyKind kind)
    {
        var text = kind == SurveyKind.Recommendation ? MailText.SurveyInvitation : MailText.SatisfactionInvitation;
        return await templates.FindAsync(text, 0, null) is null ? text.Template : null;
    }

    // What has happened since the page was shown belongs to "from now on".
    private static RecipientPreview Before(RecipientPreview found, DateTime untilUtc)
    {
        if (found.Rows.All(row => row.TriggeredOnUtc < untilUtc))
            return found;

        List<PreviewedRecipient> rows = [.. found.Rows.Where(row => row.TriggeredOnUtc < untilUtc)];
        var reasons = rows.Where(row => row.Reason is not null).GroupBy(row => row.Reason!.Value).ToDictionary(same => same.Key, same => same.Count());
        return found with { Rows = rows, Eligible = rows.Count - reasons.Values.Sum(), Skipped = reasons.Values.Sum(), Reasons = reasons };
    }

    private async Task<string> SummaryAsync(RecipientPreview found, int days)
    {
        return found.IsComplete
            ? await texts.FormatAsync("Plugins.CustomerCare.Survey.Switch.Summary", days, SurveyWords.Number(found.Eligible), SurveyWords.Number(found.Skipped))
            : await texts.FormatAsync("Plugins.CustomerCare.Survey.Switch.TooMany", SurveyWords.Number(LOOKED_AT));
    }

    private static string Text(DateTime utc)
    {
        return utc.ToString("O", CultureInfo.InvariantCulture);
    }

    private static DateTime? Read(string? text)
    {
        return DateTime.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var instant) && instant.Kind == DateTimeKind.Utc ? instant : null;
    }
}
