using Nop.Plugin.CustomerCare.Admin.Models.Surveys;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Surveys;

/// <summary>The list of surveys, in words.</summary>
public sealed class SurveyListModelFactory(ISurveyStore surveys, SurveyTotalsQuery totals, SurveyWords words, UserTime times, AdminTexts texts, IPermissionService permissions)
{
    public async Task<SurveyListModel> PrepareAsync(CancellationToken cancellation)
    {
        var counted = await totals.ExecuteAsync(cancellation);
        var rows = new List<SurveyListModel.RowModel>();
        foreach (var survey in await surveys.LoadAsync(cancellation))
            rows.Add(await PrepareAsync(survey, counted.GetValueOrDefault(survey.Id, SurveyTotals.None)));

        return new SurveyListModel(rows, await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.SURVEYS_MANAGE));
    }

    private async Task<SurveyListModel.RowModel> PrepareAsync(Survey survey, SurveyTotals people)
    {
        return new SurveyListModel.RowModel(
            survey.Id,
            survey.Revision,
            survey.Definition.Name,
            await texts.NameAsync(survey.Kind),
            await words.AsksAsync(survey.Definition),
            survey.IsEnabled,
            survey.IsEnabled ? await times.ShowAsync(survey.SinceOnUtc) : null,
            SurveyWords.Number(people.Invited),
            SurveyWords.Number(people.Waiting),
            SurveyWords.Number(people.Answered));
    }
}
