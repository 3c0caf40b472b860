using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Summaries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Infrastructure.Summaries;

/// <summary>What a summary says of answers to "would you recommend us?": no score of fewer than ten, no change that chance explains, and of people nothing but a score and the beginning of a comment.</summary>
internal sealed class ScoreSummaryText(SummaryWords words, SummaryLinks links)
{
    private const int EXCERPT = 160;

    public async Task<string> HtmlAsync(SummaryPeriod period, ScoreSummary summary)
    {
        string[] headings =
        [
            await words.GetAsync("Plugins.CustomerCare.Mail.Summary.Figure"), await words.ColumnAsync(period, period.Now), await words.ColumnAsync(period, period.Before)
        ];
        return SummaryHtml.Heading(await words.GetAsync("Plugins.CustomerCare.SurveyResults.Card.Title"))
            + SummaryHtml.Table(headings, await RowsAsync(period, summary))
            + await ChangeAsync(summary)
            + await DetractorsAsync(summary);
    }

    private async Task<IReadOnlyList<SummaryRow>> RowsAsync(SummaryPeriod period, ScoreSummary summary)
    {
        var (now, before) = (summary.Now, summary.Before);
        return
        [
            new SummaryRow(await words.GetAsync("Plugins.CustomerCare.SurveyResults.Nps"), await ScoreAsync(now), null, await ScoreAsync(before)),
            await CountAsync("Plugins.CustomerCare.SurveyResults.Answers", now.Answers, before.Answers, null),
            await CountAsync("Plugins.CustomerCare.SurveyResults.Column.Promoters", now.Promoters, before.Promoters, ScoreGroup.Promoter),
            await CountAsync("Plugins.CustomerCare.SurveyResults.Column.Passives", now.Passives, before.Passives, ScoreGroup.Passive),
            await CountAsync("Plugins.CustomerCare.SurveyResults.Column.Detractors", now.Detractors, before.Detractors, ScoreGroup.Detractor)
        ];

        async Task<SummaryRow> CountAsync(string key, int count, int earlier, ScoreGroup? group)
        {
            return new SummaryRow(await words.GetAsync(key), words.Number(count), links.Answers(period.Now, group), words.Number(earlier));
        }
    }

    private async Task<string> ScoreAsync(ScoreTally tally)
    {
        if (tally.Standing is not (ScoreStanding.Directional or ScoreStanding.Full) || tally.Nps is not { Interval: { } interval } nps)
            return await words.NameAsync(tally.Standing);

        var between = await words.FormatAsync("Plugins.CustomerCare.SurveyResults.Interval", Points(interval.Low), Points(interval.High));
        return await words.FormatAsync("Plugins.CustomerCare.Mail.Summary.Score", ScoreText.Signed(RoundedScore.Of(nps) ?? 0), between);
    }

    private static string Points(double bound) => ScoreText.Signed(RoundedScore.Of(bound));

    private async Task<string> ChangeAsync(ScoreSummary summary)
    {
        return SurveySentences.Direction(summary.Before.ChangeTo(summary.Now)) switch
        {
            "up" => SummaryHtml.Paragraph(await words.GetAsync("Plugins.CustomerCare.Mail.Summary.Higher")),
            "down" => SummaryHtml.Paragraph(await words.GetAsync("Plugins.CustomerCare.Mail.Summary.Lower")),
            _ => string.Empty
        };
    }

    private async Task<string> DetractorsAsync(ScoreSummary summary)
    {
        if (summary.Detractors.Count == 0)
            return SummaryHtml.Paragraph(await words.GetAsync("Plugins.CustomerCare.Mail.Summary.NoDetractors"));

        var look = await words.GetAsync("Plugins.CustomerCare.Dashboard.Detractors.Look");
        var lines = summary.Detractors.Select(row => (
            Excerpt.Of(row.Response.Comment, EXCERPT) is { } comment ? $"{words.Number(row.Response.Score)} – {comment}" : words.Number(row.Response.Score),
            look,
            links.Answer(row.Invitation.Id)));
        return SummaryHtml.Heading(await words.GetAsync("Plugins.CustomerCare.SurveyResults.Card.Detractors")) + SummaryHtml.List(lines);
    }
}
