namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>What is, was or won't be done for the people of a survey.</summary>
public enum RecipientState
{
    /// <summary>A mail is planned, or is being sent.</summary>
    Next,

    /// <summary>Nobody is asked, for a reason.</summary>
    Skipped,

    Sent,

    /// <summary>The mail could not be sent.</summary>
    Failed
}
