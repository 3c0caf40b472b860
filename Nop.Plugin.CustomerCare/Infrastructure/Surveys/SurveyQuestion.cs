using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.FollowUp;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>Finds the question of a survey in the language in which somebody was asked.</summary>
public sealed class SurveyQuestion(SurveyWordings wordings, ILanguageService languages) : ISurveyQuestion
{
    public async Task<string> FindAsync(Survey survey, Invitation invitation)
    {
        var offered = await languages.GetAllLanguagesAsync(storeId: invitation.StoreId);
        var language = offered.FirstOrDefault(one => string.Equals(one.UniqueSeoCode, invitation.LanguageCode, StringComparison.OrdinalIgnoreCase)) ?? offered.FirstOrDefault();
        return (await wordings.GetAsync(survey, language)).Question;
    }
}
