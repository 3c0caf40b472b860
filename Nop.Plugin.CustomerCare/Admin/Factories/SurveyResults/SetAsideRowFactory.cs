using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Plugin.CustomerCare.Reports.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>Rows of the list of what isn't counted.</summary>
public sealed class SetAsideRowFactory(AdminTexts texts, InvitationTexts invitationTexts, UserTime userTime)
{
    public async Task<SetAsideRowModel> PrepareAsync(SetAsideRow row)
    {
        return new SetAsideRowModel
        {
            InvitationId = row.InvitationId,
            Happened = await userTime.ShowAsync(row.HappenedOnUtc),
            Score = Score(row),
            Why = await WhyAsync(row),
            Subject = await invitationTexts.SubjectAsync(row.SurveyKind, row.SubjectId, row.OrderNumber),
            Person = row.RecipientName ?? string.Empty,
            Answer = row.HasAnswer ? await texts.GetAsync("Plugins.CustomerCare.SurveyResults.AnswerStands") : string.Empty
        };
    }

    private static string Score(SetAsideRow row)
    {
        return (row.Score, row.GreatestScore) switch
        {
            ({ } least, { } greatest) when least != greatest => $"{ScoreText.Number(least)} – {ScoreText.Number(greatest)}",
            ({ } score, _) => ScoreText.Number(score),
            _ => "–"
        };
    }

    private async Task<string> WhyAsync(SetAsideRow row)
    {
        return row switch
        {
            { Kind: SetAsideKind.Intent } => await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.OpenedTimes", ScoreText.Number(row.Times)),
            { Kind: SetAsideKind.Invalid } => await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.TakenOutBy", row.By ?? "–", row.Reason ?? "–"),
            { Suspicion: { } suspicion } => await texts.NameAsync(suspicion),
            _ => string.Empty
        };
    }
}
