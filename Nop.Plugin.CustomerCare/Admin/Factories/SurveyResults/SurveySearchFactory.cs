using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>The forms of the results page.</summary>
public sealed class SurveySearchFactory(AdminTexts texts, IStoreService stores)
{
    public async Task FillAsync(SurveyResultsSearchModel search, SurveyRequest request, SurveyReport results)
    {
        search.SurveyId = request.Survey.Value;
        search.FromDay = ReportPeriod.Write(request.Period.FirstDay);
        search.ToDay = ReportPeriod.Write(request.Period.LastDay);
        search.Mode = WireName.Of(request.Mode);
        search.AvailableGroups = [await AnyAsync()];
        foreach (var group in Enum.GetValues<ScoreGroup>().OrderDescending())
            search.AvailableGroups.Add(new SelectListItem(await GroupTexts.PluralAsync(request.Survey.Kind, group, texts), WireName.Of(group), search.Group == WireName.Of(group)));

        search.AvailableStores = [await AnyAsync()];
        foreach (var store in await stores.GetAllStoresAsync())
            search.AvailableStores.Add(new SelectListItem(store.Name, store.Id.ToString(CultureInfo.InvariantCulture), search.Store == store.Id));

        foreach (var kind in Enum.GetValues<SetAsideKind>())
        {
            var count = results.SetAside.GetValueOrDefault(kind);
            search.AvailableSetAside.Add(new SelectListItem($"{await texts.NameAsync(kind)} ({ScoreText.Number(count)})", WireName.Of(kind), search.SetAside == WireName.Of(kind)));
        }

        search.SetGridPageSize();
    }

    public async Task<IList<SelectListItem>> SurveysAsync(SurveyRequest request)
    {
        var options = new List<SelectListItem>();
        foreach (var kind in Enum.GetValues<SurveyKind>())
        {
            var ofKind = request.Surveys.Where(survey => survey.Kind == kind).ToList();
            if (ofKind.Count == 0 && kind != request.Survey.Kind)
                continue;

            var key = kind == SurveyKind.Recommendation ? "Plugins.CustomerCare.SurveyResults.AllRecommendation" : "Plugins.CustomerCare.SurveyResults.AllSatisfaction";
            options.Add(Option(await texts.GetAsync(key), new SurveyChoice(kind, null), request));
            options.AddRange(ofKind.Select(survey => Option(survey.Definition.Name, new SurveyChoice(kind, survey.Id), request)));
        }

        return options;
    }

    private static SelectListItem Option(string text, SurveyChoice choice, SurveyRequest request)
    {
        return new SelectListItem(text, choice.Value.ToString(CultureInfo.InvariantCulture), choice == request.Survey);
    }

    private async Task<SelectListItem> AnyAsync() => new(await texts.GetAsync("Plugins.CustomerCare.Common.Any"), string.Empty);
}
