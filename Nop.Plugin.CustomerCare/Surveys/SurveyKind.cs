namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>What a survey asks. The kinds are never mixed in one figure.</summary>
public enum SurveyKind
{
    /// <summary>"Would you recommend us?", 0 to 10, after an order: the Net Promoter question.</summary>
    Recommendation,

    /// <summary>"How satisfied are you with our answer?", 1 to 5, after an inquiry was resolved.</summary>
    Satisfaction
}
