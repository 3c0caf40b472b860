using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>What the groups of scores are called: of a satisfaction survey nobody is a promoter.</summary>
public static class GroupTexts
{
    public static Task<string> NameAsync(SurveyKind kind, ScoreGroup group, AdminTexts texts)
    {
        if (kind == SurveyKind.Recommendation)
            return texts.NameAsync(group);

        return texts.GetAsync(group switch
        {
            ScoreGroup.Promoter => "Plugins.CustomerCare.SurveyResults.Group.Satisfied",
            ScoreGroup.Passive => "Plugins.CustomerCare.SurveyResults.Group.Neutral",
            _ => "Plugins.CustomerCare.SurveyResults.Group.Dissatisfied"
        });
    }

    /// <summary>What all of a group are called.</summary>
    public static Task<string> PluralAsync(SurveyKind kind, ScoreGroup group, AdminTexts texts)
    {
        if (kind != SurveyKind.Recommendation)
            return NameAsync(kind, group, texts);

        return texts.GetAsync(group switch
        {
            ScoreGroup.Promoter => "Plugins.CustomerCare.SurveyResults.Column.Promoters",
            ScoreGroup.Passive => "Plugins.CustomerCare.SurveyResults.Column.Passives",
            _ => "Plugins.CustomerCare.SurveyResults.Column.Detractors"
        });
    }

    public static async Task<BadgeModel> BadgeAsync(SurveyKind kind, int score, AdminTexts texts)
    {
        var group = ScoreGroups.Of(kind, score);
        return new BadgeModel(await NameAsync(kind, group, texts), group switch
        {
            ScoreGroup.Promoter => "success",
            ScoreGroup.Passive => "secondary",
            _ => "danger"
        });
    }
}
