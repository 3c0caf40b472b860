namespace Nop.Plugin.CustomerCare.Surveys;

public enum SurveyEventKind
{
    /// <summary>A link was opened: an intent, by a person or a scanner. Never counted.</summary>
    Opened,

    /// <summary>The score was confirmed.</summary>
    Answered,

    Commented,

    /// <summary>The person changed the score.</summary>
    Changed,

    /// <summary>A form came that a machine may have sent. Kept, not counted, restorable.</summary>
    Suspect,

    /// <summary>A form came after the answer stood already.</summary>
    Ignored,

    /// <summary>Staff took the answer out of the numbers.</summary>
    Invalidated,

    /// <summary>Staff put an answer back, or counted a suspect one.</summary>
    Restored
}
