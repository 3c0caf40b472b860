using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Answering;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>A request for a survey's page by a link that is known.</summary>
/// <param name="Survey">Null where it was deleted.</param>
/// <param name="IsPreview">A member of staff looks at it; nothing is stored.</param>
public sealed record SurveyVisit(string Token, SurveyLink Link, Survey? Survey, PageFrame Frame, SurveyClient Client, bool IsPreview)
{
    public bool IsClosed(DateTime nowUtc)
    {
        return Survey is null || Link.IsExpired(nowUtc);
    }
}
