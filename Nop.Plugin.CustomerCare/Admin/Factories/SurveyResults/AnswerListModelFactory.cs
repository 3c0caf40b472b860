using Nop.Core;
using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>The grids of the results page.</summary>
public sealed class AnswerListModelFactory(
    AnswerListQuery answers,
    SetAsideQuery setAside,
    AnswerRowFactory rowFactory,
    SetAsideRowFactory setAsideRowFactory)
{
    private const int LONGEST_PAGE = 1000;

    public async Task<AnswerListModel> PrepareAnswersAsync(SurveyResultsSearchModel search, SurveyRequest request, CancellationToken cancellation)
    {
        KeepToPages(search);
        var page = await answers.ExecuteAsync(request.Filter(search), search.Page - 1, search.PageSize, cancellation);
        var rows = new List<AnswerRowModel>(page.Rows.Count);
        foreach (var row in page.Rows)
            rows.Add(await rowFactory.PrepareAsync(row));

        var paged = new PagedList<AnswerListRow>([.. page.Rows], search.Page - 1, search.PageSize, page.TotalCount);
        return new AnswerListModel().PrepareToGrid(search, paged, () => rows);
    }

    public async Task<SetAsideListModel> PrepareSetAsideAsync(SurveyResultsSearchModel search, SurveyRequest request, SetAsideKind kind, CancellationToken cancellation)
    {
        KeepToPages(search);
        var page = await setAside.ExecuteAsync(request.Scope, kind, search.Page - 1, search.PageSize, cancellation);
        var rows = new List<SetAsideRowModel>(page.Rows.Count);
        foreach (var row in page.Rows)
            rows.Add(await setAsideRowFactory.PrepareAsync(row));

        var paged = new PagedList<SetAsideRow>([.. page.Rows], search.Page - 1, search.PageSize, page.TotalCount);
        return new SetAsideListModel().PrepareToGrid(search, paged, () => rows);
    }

    // A grid that an owner has set to show all rows asks for -1 of them.
    private static void KeepToPages(BaseSearchModel search)
    {
        search.Start = Math.Max(search.Start, 0);
        if (search.Length is < 1 or > LONGEST_PAGE)
            search.Length = LONGEST_PAGE;
    }
}
