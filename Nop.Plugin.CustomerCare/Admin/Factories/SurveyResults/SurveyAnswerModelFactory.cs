using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>The page of one answer.</summary>
public sealed class SurveyAnswerModelFactory(AdminTexts texts, UserTime userTime, InvitationTexts invitationTexts, IPermissionService permissions)
{
    public async Task<SurveyAnswerModel> PrepareAsync(SurveyHistory history)
    {
        var canManage = await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.SURVEYS_MANAGE);
        var response = history.Response;
        return new SurveyAnswerModel
        {
            InvitationId = history.Invitation.Id,
            Invitation = await invitationTexts.PrepareAsync(history),
            Log = await LogAsync(history, canManage && response is null),
            CanManage = canManage,
            CanInvalidate = canManage && response is { InvalidOnUtc: null },
            CanPutBack = canManage && response is { InvalidOnUtc: not null },
            ZoneNote = await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.YourZone", await userTime.ZoneNameAsync())
        };
    }

    private async Task<IReadOnlyList<SurveyAnswerModel.LogModel>> LogAsync(SurveyHistory history, bool canCount)
    {
        var models = new List<SurveyAnswerModel.LogModel>();
        foreach (var line in history.Events)
        {
            var (id, happened) = (line.Id, line.Event);
            models.Add(new SurveyAnswerModel.LogModel(
                await userTime.ShowAsync(happened.HappenedOnUtc),
                await texts.NameAsync(happened.Kind),
                await DetailsAsync(happened),
                happened.Comment ?? string.Empty,
                From(happened),
                canCount && happened is { Kind: SurveyEventKind.Suspect, Score: not null } ? id : null));
        }

        return models;
    }

    private async Task<string> DetailsAsync(SurveyEvent happened)
    {
        var parts = new List<string>();
        if (happened is { EarlierScore: { } earlier, Score: { } now })
            parts.Add(await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.Log.FromTo", earlier, now));
        else if (happened.Score is { } score)
            parts.Add(await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.Log.Score", score));
        if (happened.Reason is { } reason)
            parts.Add(await texts.NameAsync(reason));

        return string.Join(" · ", parts);
    }

    private static string From(SurveyEvent happened)
    {
        return string.Join(" · ", new[] { happened.ActorName, happened.Network, happened.UserAgent }.Where(part => !string.IsNullOrWhiteSpace(part)));
    }
}
