using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Data.SurveyResults;

/// <summary>Conditions on answers that a person gave after another one, to any survey of the same kind.</summary>
internal static class LaterAnswer
{
    /// <summary>That there is one in a better group than detractors.</summary>
    public const string Better =
        "exists (select 1 from [CustomerCareSurveyResponse] b where b.[RecipientKey] = r.[RecipientKey] and b.[InvalidOnUtc] is null and b.[AnsweredOnUtc] > r.[AnsweredOnUtc] "
        + "and b.[Score] >= @passive and b.[SurveyId] in (select s.[Id] from [CustomerCareSurvey] s where s.[Kind] = @kind))";

    public static string OfTheKind(string alias) => $"{alias}.[SurveyId] in (select s.[Id] from [CustomerCareSurvey] s where s.[Kind] = @kind)";

    public static void AddTo(SqlParameters parameters, SurveyKind kind)
    {
        parameters["kind"] = WireName.Of(kind);
        parameters["passive"] = LeastOf(kind, ScoreGroup.Passive);
    }

    /// <summary>The least score of a group.</summary>
    public static int LeastOf(SurveyKind kind, ScoreGroup group) => AnswerScale.Of(kind).Scores.First(score => ScoreGroups.Of(kind, score) == group);
}
