using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>What a survey says in one language: its own texts first, then the plugin's.</summary>
public sealed class SurveyWording(Survey survey, PageFrame frame)
{
    private readonly SurveyTexts _own = survey.Definition.Texts.FirstOrDefault(each => each.Key.Equals(frame.Words.Code, StringComparison.OrdinalIgnoreCase)).Value ?? SurveyTexts.None;

    private bool IsRecommendation => survey.Kind == SurveyKind.Recommendation;

    public async Task<string> QuestionAsync()
    {
        const string recommendation = "Plugins.CustomerCare.SurveyPage.Question.Recommendation";
        const string satisfaction = "Plugins.CustomerCare.SurveyPage.Question.Satisfaction";
        return Own(_own.Question) ?? await frame.Words.FormatAsync(IsRecommendation ? recommendation : satisfaction, frame.StoreName);
    }

    public Task<string> LowAsync()
    {
        return OwnOrAsync(_own.LowLabel, IsRecommendation ? "Plugins.CustomerCare.SurveyPage.Low.Recommendation" : "Plugins.CustomerCare.SurveyPage.Low.Satisfaction");
    }

    public Task<string> HighAsync()
    {
        return OwnOrAsync(_own.HighLabel, IsRecommendation ? "Plugins.CustomerCare.SurveyPage.High.Recommendation" : "Plugins.CustomerCare.SurveyPage.High.Satisfaction");
    }

    /// <summary>What those who gave that score are asked next.</summary>
    public Task<string> FollowUpAsync(int score)
    {
        return ScoreGroups.Of(survey.Kind, score) switch
        {
            ScoreGroup.Detractor => OwnOrAsync(_own.DetractorQuestion, "Plugins.CustomerCare.SurveyPage.FollowUp.Detractor"),
            ScoreGroup.Passive => OwnOrAsync(_own.PassiveQuestion, "Plugins.CustomerCare.SurveyPage.FollowUp.Passive"),
            _ => OwnOrAsync(_own.PromoterQuestion, "Plugins.CustomerCare.SurveyPage.FollowUp.Promoter")
        };
    }

    public Task<string> ThanksAsync()
    {
        return OwnOrAsync(_own.Thanks, "Plugins.CustomerCare.SurveyPage.Thanks.Text");
    }

    private async Task<string> OwnOrAsync(string? own, string key)
    {
        return Own(own) ?? await frame.Words.GetAsync(key);
    }

    private static string? Own(string? text)
    {
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
