using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.Surveys;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Surveys;

/// <summary>The people of a survey, in words.</summary>
public sealed class RecipientListModelFactory(
    RecipientQuery recipients,
    RecipientPreviewFactory previews,
    SurveyWords words,
    UserTime times,
    AdminTexts texts,
    IPermissionService permissions)
{
    private const int PAGE_SIZE = 50;
    private const int LAST_PAGE = 1_000_000;

    /// <param name="state">Wire name; what isn't one means those who come next. Without one, whom a survey that is off would ask is shown too.</param>
    /// <param name="reason">Wire name; only for those skipped.</param>
    /// <param name="pageNumber">From 1.</param>
    public async Task<RecipientListModel> PrepareAsync(Survey survey, string? state, string? reason, int pageNumber, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(survey);
        var shown = WireName.TryParse<RecipientState>(state, out var known) ? known : RecipientState.Next;
        SuppressionReason? why = shown == RecipientState.Skipped && WireName.TryParse<SuppressionReason>(reason, out var wanted) ? wanted : null;
        var pageIndex = Math.Clamp(pageNumber, 1, LAST_PAGE) - 1;
        var page = await recipients.ExecuteAsync(survey.Id, shown, why, pageIndex, PAGE_SIZE, cancellation);
        return new RecipientListModel
        {
            SurveyId = survey.Id,
            SurveyName = survey.Definition.Name,
            IsEnabled = survey.IsEnabled,
            MayManage = await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.SURVEYS_MANAGE),
            IsAboutOrders = survey.Kind == SurveyKind.Recommendation,
            Tabs = await TabsAsync(page),
            State = WireName.Of(shown),
            Reasons = shown == RecipientState.Skipped ? await ReasonsAsync(page, why) : [],
            Reason = why is { } one ? WireName.Of(one) : null,
            Rows = await RowsAsync(survey.Kind, shown, page),
            PageNumber = pageIndex + 1,
            Pages = Math.Max(1, (page.Total + PAGE_SIZE - 1) / PAGE_SIZE),
            Preview = survey.IsEnabled || state is not null ? null : await previews.PrepareAsync(survey.Kind, survey.Id, survey.Definition, cancellation)
        };
    }

    private async Task<IReadOnlyList<RecipientListModel.TabModel>> TabsAsync(RecipientPage page)
    {
        var tabs = new List<RecipientListModel.TabModel>();
        foreach (var state in Enum.GetValues<RecipientState>())
            tabs.Add(new RecipientListModel.TabModel(WireName.Of(state), await texts.NameAsync(state), SurveyWords.Number(page.Counts.GetValueOrDefault(state))));

        return tabs;
    }

    private async Task<IReadOnlyList<SelectListItem>> ReasonsAsync(RecipientPage page, SuppressionReason? chosen)
    {
        if (page.Reasons.Count == 0)
            return [];

        var options = new List<SelectListItem> { new(await texts.GetAsync("Plugins.CustomerCare.Common.Any"), string.Empty, chosen is null) };
        foreach (var (reason, count) in page.Reasons.OrderByDescending(reason => reason.Value).ThenBy(reason => reason.Key))
            options.Add(new SelectListItem($"{await texts.NameAsync(reason)} ({SurveyWords.Number(count)})", WireName.Of(reason), reason == chosen));

        return options;
    }

    private async Task<IReadOnlyList<RecipientListModel.RowModel>> RowsAsync(SurveyKind kind, RecipientState state, RecipientPage page)
    {
        var rows = new List<RecipientListModel.RowModel>();
        foreach (var row in page.Rows)
            rows.Add(new RecipientListModel.RowModel(
                await words.LeadsToAsync(kind, row.SubjectId),
                await words.SubjectAsync(kind, row.SubjectId, row.OrderNumber),
                row.Name,
                row.Email,
                await times.ShowAsync(row.TriggeredOnUtc),
                await times.ShowAsync(state switch
                {
                    RecipientState.Next => row.DueOnUtc,
                    RecipientState.Sent => row.SentOnUtc,
                    _ => row.PlannedOnUtc
                }),
                await NoteAsync(row)));

        return rows;
    }

    private async Task<BadgeModel?> NoteAsync(RecipientPage.Row row)
    {
        if (row.Reason is { } reason)
            return new BadgeModel(await texts.NameAsync(reason), "secondary");
        if (row.AnsweredOnUtc is not null)
            return new BadgeModel(await texts.GetAsync("Plugins.CustomerCare.Survey.Recipients.Answered"), "success");
        if (row.RemindedOnUtc is not null)
            return new BadgeModel(await texts.GetAsync("Plugins.CustomerCare.Survey.Recipients.Reminded"), "info");

        return row.Problem is { } problem ? new BadgeModel(problem, "warning") : null;
    }
}
