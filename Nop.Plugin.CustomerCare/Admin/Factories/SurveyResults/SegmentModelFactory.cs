using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>Answers by store, country and so on.</summary>
public sealed class SegmentModelFactory(AdminTexts texts, ScoreFigures figures, SegmentNames names)
{
    public async Task<IReadOnlyList<SurveyResultsModel.SegmentModel>> PrepareAsync(SurveyReport results)
    {
        var models = new List<SurveyResultsModel.SegmentModel>();
        foreach (var table in results.Segments)
            models.Add(new SurveyResultsModel.SegmentModel
            {
                WireName = WireName.Of(table.Dimension),
                Title = await texts.NameAsync(table.Dimension),
                Note = await NoteAsync(table.Dimension),
                Hidden = table.HiddenAnswers == 0
                    ? null
                    : await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.Segments.Hidden", table.HiddenGroups, table.HiddenAnswers, ScoreStandings.LeastForSegment),
                Rows = await RowsAsync(table)
            });

        return models;
    }

    /// <summary>The group with its dimension.</summary>
    public async Task<string> NameAsync(SegmentChoice chosen)
    {
        return $"{await texts.NameAsync(chosen.Dimension)}: {await names.OfAsync(chosen.Dimension, chosen.Key)}";
    }

    private async Task<string?> NoteAsync(SegmentDimension dimension)
    {
        if (dimension.IsMultiValued())
            return await texts.GetAsync("Plugins.CustomerCare.SurveyResults.Segments.Several");

        return dimension switch
        {
            SegmentDimension.Buyer => await texts.GetAsync("Plugins.CustomerCare.SurveyResults.Segments.Buyer"),
            SegmentDimension.OrderValue => await texts.GetAsync("Plugins.CustomerCare.SurveyResults.Segments.OrderValue"),
            _ => null
        };
    }

    private async Task<IReadOnlyList<SurveyResultsModel.SegmentRowModel>> RowsAsync(SegmentTable table)
    {
        var rows = new List<SurveyResultsModel.SegmentRowModel>();
        foreach (var group in table.Shown)
            rows.Add(new SurveyResultsModel.SegmentRowModel(group.Key ?? string.Empty, await names.OfAsync(table.Dimension, group.Key), await figures.PrepareAsync(group.Tally)));

        return rows;
    }
}
