using Nop.Core.Domain.Localization;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>Finds what a survey says in a language.</summary>
public sealed class SurveyWordings(MailWords words)
{
    private static readonly Keys Recommendation = new(
        "Plugins.CustomerCare.SurveyText.Recommendation.Question",
        "Plugins.CustomerCare.SurveyText.Recommendation.LowLabel",
        "Plugins.CustomerCare.SurveyText.Recommendation.HighLabel",
        "Plugins.CustomerCare.SurveyText.Recommendation.DetractorQuestion",
        "Plugins.CustomerCare.SurveyText.Recommendation.PassiveQuestion",
        "Plugins.CustomerCare.SurveyText.Recommendation.PromoterQuestion",
        "Plugins.CustomerCare.SurveyText.Recommendation.Thanks");

    private static readonly Keys Satisfaction = new(
        "Plugins.CustomerCare.SurveyText.Satisfaction.Question",
        "Plugins.CustomerCare.SurveyText.Satisfaction.LowLabel",
        "Plugins.CustomerCare.SurveyText.Satisfaction.HighLabel",
        "Plugins.CustomerCare.SurveyText.Satisfaction.DetractorQuestion",
        "Plugins.CustomerCare.SurveyText.Satisfaction.PassiveQuestion",
        "Plugins.CustomerCare.SurveyText.Satisfaction.PromoterQuestion",
        "Plugins.CustomerCare.SurveyText.Satisfaction.Thanks");

    /// <summary>The survey's own text in that language, else the store's or the shipped one in it; one by one, so that a half-translated survey is complete.</summary>
    /// <param name="language">Null where the store has none.</param>
    public async Task<SurveyWording> GetAsync(Survey survey, Language? language)
    {
        var own = Own(survey, language);
        var keys = survey.Kind == SurveyKind.Recommendation ? Recommendation : Satisfaction;
        return new SurveyWording(
            await FirstAsync(own.Question, keys.Question),
            await FirstAsync(own.LowLabel, keys.LowLabel),
            await FirstAsync(own.HighLabel, keys.HighLabel),
            await FirstAsync(own.DetractorQuestion, keys.DetractorQuestion),
            await FirstAsync(own.PassiveQuestion, keys.PassiveQuestion),
            await FirstAsync(own.PromoterQuestion, keys.PromoterQuestion),
            await FirstAsync(own.Thanks, keys.Thanks));

        async Task<string> FirstAsync(string? text, string key)
        {
            return string.IsNullOrWhiteSpace(text) ? await words.GetAsync(key, language) : text.Trim();
        }
    }

    private static SurveyTexts Own(Survey survey, Language? language)
    {
        var code = language?.UniqueSeoCode;
        return survey.Definition.Texts.FirstOrDefault(texts => string.Equals(texts.Key, code, StringComparison.OrdinalIgnoreCase)).Value ?? SurveyTexts.None;
    }

    private sealed record Keys(
        string Question,
        string LowLabel,
        string HighLabel,
        string DetractorQuestion,
        string PassiveQuestion,
        string PromoterQuestion,
        string Thanks);
}
