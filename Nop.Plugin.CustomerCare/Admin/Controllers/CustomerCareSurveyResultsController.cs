using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>What surveys found: the page, its lists, and files with the same figures.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
[NeedsCalendar]
public sealed class CustomerCareSurveyResultsController(ReadSurveyRequest readRequest, BuildSurveyReport buildReport, AdminTexts texts) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_VIEW)]
    public async Task<IActionResult> Index(SurveyResultsSearchModel searchModel, [FromServices] SurveyResultsModelFactory modelFactory, CancellationToken cancellation)
    {
        var (fromDay, toDay) = (searchModel.FromDay, searchModel.ToDay);
        var request = await readRequest.ExecuteAsync(searchModel, cancellation);
        var report = await BuildAsync(request, cancellation);
        ModelState.Clear();
        if (ReportPeriod.IsMistaken(fromDay, toDay))
            this.Fail(await texts.GetAsync("Plugins.CustomerCare.SurveyResults.BadPeriod"));

        return View(AdminViews.SURVEY_RESULTS, await modelFactory.PrepareAsync(report, request, searchModel));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_VIEW)]
    public async Task<IActionResult> Answers(SurveyResultsSearchModel searchModel, [FromServices] AnswerListModelFactory listFactory, CancellationToken cancellation)
    {
        return Json(await listFactory.PrepareAnswersAsync(searchModel, await readRequest.ExecuteAsync(searchModel, cancellation), cancellation));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_VIEW)]
    public async Task<IActionResult> SetAside(SurveyResultsSearchModel searchModel, [FromServices] AnswerListModelFactory listFactory, CancellationToken cancellation)
    {
        var kind = WireName.TryParse<SetAsideKind>(searchModel.SetAside, out var asked) ? asked : SetAsideKind.Suspect;
        return Json(await listFactory.PrepareSetAsideAsync(searchModel, await readRequest.ExecuteAsync(searchModel, cancellation), kind, cancellation));
    }

    /// <summary>The list of answers with the same filter.</summary>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_VIEW)]
    public async Task<IActionResult> AnswersCsv(
        SurveyResultsSearchModel searchModel,
        [FromServices] AnswerListQuery answers,
        [FromServices] AnswerCsvRows rows,
        CancellationToken cancellation)
    {
        var request = await readRequest.ExecuteAsync(searchModel, cancellation);
        var found = await answers.ReadAllAsync(request.Filter(searchModel), cancellation);
        return File(SafeCsv.Write(await rows.PrepareAsync(found)), "text/csv", FileName("survey-answers", request));
    }

    /// <summary>The figures of the page.</summary>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_VIEW)]
    public async Task<IActionResult> FiguresCsv(SurveyResultsSearchModel searchModel, [FromServices] SegmentCsvRows rows, CancellationToken cancellation)
    {
        var request = await readRequest.ExecuteAsync(searchModel, cancellation);
        return File(SafeCsv.Write(await rows.PrepareAsync(await BuildAsync(request, cancellation))), "text/csv", FileName("survey-figures", request));
    }

    private Task<SurveyReport> BuildAsync(SurveyRequest request, CancellationToken cancellation)
    {
        return buildReport.ExecuteAsync(request.Survey.Kind, request.Survey.SurveyId, request.Period.FirstDay, request.Period.End, request.Mode, cancellation);
    }

    private static string FileName(string name, SurveyRequest request)
    {
        return $"{name}-{ReportPeriod.Write(request.Period.FirstDay)}-{ReportPeriod.Write(request.Period.LastDay)}.csv";
    }
}
