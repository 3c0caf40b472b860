namespace Nop.Plugin.CustomerCare.Surveys.FollowUp;

/// <summary>What a person was asked.</summary>
public interface ISurveyQuestion
{
    /// <summary>The question in the language of the invitation, plain text.</summary>
    Task<string> FindAsync(Survey survey, Invitation invitation);
}
