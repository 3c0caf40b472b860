using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Public.Models;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Answering;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>Prepares the pages that ask: for the score, and what comes after it.</summary>
public sealed class SurveyPageFactory(SurveyWordings wordings, FormSeal seal, TimeProvider clock)
{
    /// <param name="form">The sealed form to go on with; null makes a fresh one for the step.</param>
    /// <param name="problem">What is wrong with the form, in words; null if nothing is.</param>
    public async Task<ScoreModel> ScoreAsync(SurveyVisit visit, IUrlHelper url, AnswerStep step, int? selected, string? form = null, string? problem = null)
    {
        var words = visit.Frame.Words;
        var wording = await wordings.GetAsync(visit.Survey!, words.Language);
        return new ScoreModel
        {
            Frame = visit.Frame,
            Title = await words.GetAsync(TitleKey(step)),
            IsPreview = visit.IsPreview,
            OptOutUrl = OptOutUrl(visit, url),
            ActionUrl = url.RouteUrl(CustomerCareDefaults.Routes.SURVEY, new { token = visit.Token, score = string.Empty })!,
            Form = form ?? seal.Seal(AnswerForm.New(visit.Link.InvitationId, step, clock.GetUtcNow().UtcDateTime)),
            Question = wording.Question,
            Scale = visit.Survey!.Scale,
            Low = wording.LowLabel,
            High = wording.HighLabel,
            Selected = selected,
            Notice = problem ?? (NoticeKey(step) is { } key ? await words.GetAsync(key) : null),
            IsProblem = problem is not null
        };
    }

    /// <param name="formKey">The key of the form that gave the score.</param>
    public async Task<FollowUpModel> FollowUpAsync(
        SurveyVisit visit, IUrlHelper url, int score, string formKey, string? comment = null, PreferredChannel? channel = null, string? problem = null)
    {
        var words = visit.Frame.Words;
        return new FollowUpModel
        {
            Frame = visit.Frame,
            Title = await words.GetAsync("Plugins.CustomerCare.SurveyPage.FollowUp.Title"),
            IsPreview = visit.IsPreview,
            OptOutUrl = OptOutUrl(visit, url),
            ActionUrl = url.RouteUrl(CustomerCareDefaults.Routes.SURVEY_COMMENT, new { token = visit.Token })!,
            ChangeUrl = visit.IsPreview ? null : url.RouteUrl(CustomerCareDefaults.Routes.SURVEY_CHANGE, new { token = visit.Token }),
            Form = seal.Seal(new AnswerForm(visit.Link.InvitationId, formKey, AnswerStep.FollowUp, clock.GetUtcNow().UtcDateTime)),
            Score = await words.FormatAsync("Plugins.CustomerCare.SurveyPage.FollowUp.Score", score, visit.Survey!.Scale.Greatest),
            Question = Question(await wordings.GetAsync(visit.Survey, words.Language), ScoreGroups.Of(visit.Survey.Kind, score)),
            Comment = comment,
            Channels = visit.Survey.Definition.AsksChannel ? await ChannelsAsync(words) : [],
            Channel = channel,
            Problem = problem
        };
    }

    internal static string? OptOutUrl(SurveyVisit visit, IUrlHelper url)
    {
        return visit.IsPreview ? null : url.RouteUrl(CustomerCareDefaults.Routes.OPT_OUT, new { token = visit.Token });
    }

    private static string Question(SurveyWording wording, ScoreGroup group)
    {
        return group switch
        {
            ScoreGroup.Detractor => wording.DetractorQuestion,
            ScoreGroup.Passive => wording.PassiveQuestion,
            _ => wording.PromoterQuestion
        };
    }

    private static async Task<IReadOnlyList<(PreferredChannel, string)>> ChannelsAsync(PageWords words)
    {
        var named = new List<(PreferredChannel, string)>();
        foreach (var channel in Enum.GetValues<PreferredChannel>())
            named.Add((channel, await words.GetAsync($"Plugins.CustomerCare.PreferredChannel.{WireName.Of(channel)}")));

        return named;
    }

    private static string TitleKey(AnswerStep step)
    {
        return step switch
        {
            AnswerStep.Confirm => "Plugins.CustomerCare.SurveyPage.Confirm.Title",
            AnswerStep.Change => "Plugins.CustomerCare.SurveyPage.Change.Title",
            _ => "Plugins.CustomerCare.SurveyPage.Title"
        };
    }

    private static string? NoticeKey(AnswerStep step)
    {
        return step switch
        {
            AnswerStep.Confirm => "Plugins.CustomerCare.SurveyPage.Confirm.Text",
            AnswerStep.Change => "Plugins.CustomerCare.SurveyPage.Change.Text",
            _ => null
        };
    }
}
