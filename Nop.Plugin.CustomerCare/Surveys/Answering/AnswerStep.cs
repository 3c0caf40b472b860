namespace Nop.Plugin.CustomerCare.Surveys.Answering;

/// <summary>What a form of the survey's page is for.</summary>
public enum AnswerStep
{
    /// <summary>The score, asked for the first time.</summary>
    First,

    /// <summary>The score once more, after a form that a machine may have sent.</summary>
    Confirm,

    /// <summary>Another score in place of the one that stands.</summary>
    Change,

    /// <summary>The question after the score.</summary>
    FollowUp
}
