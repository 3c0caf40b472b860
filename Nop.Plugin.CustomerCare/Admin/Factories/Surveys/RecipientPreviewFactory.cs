using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Planning;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Surveys;

/// <summary>Whom a survey would ask, in words.</summary>
public sealed class RecipientPreviewFactory(PreviewRecipients preview, SurveyWords words, UserTime times, AdminTexts texts, TimeProvider clock)
{
    private const int DAYS = 30;
    private const int LOOKED_AT = 500;
    private const int SHOWN = 25;

    /// <summary>Tries a survey, saved or not, on the orders or inquiries of the last days.</summary>
    /// <param name="surveyId">0 for one that isn't saved yet.</param>
    public async Task<RecipientPreviewModel> PrepareAsync(SurveyKind kind, int surveyId, SurveyDefinition survey, CancellationToken cancellation)
    {
        var sinceOnUtc = clock.GetUtcNow().UtcDateTime.AddDays(-DAYS);
        var found = await preview.ExecuteAsync(kind, surveyId, survey, sinceOnUtc, LOOKED_AT, cancellation);
        var key = (kind, found.Rows.Count) switch
        {
            (SurveyKind.Recommendation, 0) => "Plugins.CustomerCare.Survey.Preview.NoOrders",
            (SurveyKind.Recommendation, _) => "Plugins.CustomerCare.Survey.Preview.Orders",
            (_, 0) => "Plugins.CustomerCare.Survey.Preview.NoInquiries",
            _ => "Plugins.CustomerCare.Survey.Preview.Inquiries"
        };
        var summary = await texts.FormatAsync(key, SurveyWords.Number(found.Eligible), SurveyWords.Number(found.Skipped), DAYS);
        if (!found.IsComplete)
            summary += " " + await texts.FormatAsync("Plugins.CustomerCare.Survey.Preview.More", SurveyWords.Number(LOOKED_AT));
        return await PrepareAsync(kind, found, summary);
    }

    /// <param name="summary">How many would be asked and how many not.</param>
    public async Task<RecipientPreviewModel> PrepareAsync(SurveyKind kind, RecipientPreview found, string summary)
    {
        ArgumentNullException.ThrowIfNull(found);
        var reasons = new List<RecipientPreviewModel.ReasonModel>();
        foreach (var (reason, count) in found.Reasons.OrderByDescending(reason => reason.Value).ThenBy(reason => reason.Key))
            reasons.Add(new RecipientPreviewModel.ReasonModel(await texts.NameAsync(reason), SurveyWords.Number(count)));

        var rows = new List<RecipientPreviewModel.RowModel>();
        foreach (var row in found.Rows.Take(SHOWN))
            rows.Add(new RecipientPreviewModel.RowModel(
                await words.LeadsToAsync(kind, row.SubjectId),
                await words.SubjectAsync(kind, row.SubjectId, row.OrderNumber),
                row.Name,
                row.Email,
                await times.ShowAsync(row.TriggeredOnUtc),
                row.Reason is null ? await times.ShowAsync(row.DueOnUtc) : null,
                row.Reason is { } reason ? new BadgeModel(await texts.NameAsync(reason), "secondary") : null));

        return new RecipientPreviewModel(kind == SurveyKind.Recommendation, found.Eligible, summary, reasons, rows);
    }
}
