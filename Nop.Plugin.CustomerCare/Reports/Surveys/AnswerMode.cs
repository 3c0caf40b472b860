namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>Which of a person's answers count.</summary>
public enum AnswerMode
{
    /// <summary>All.</summary>
    PerOrder,

    /// <summary>The latest in the period; answers of nobody known count each.</summary>
    PerPerson
}
