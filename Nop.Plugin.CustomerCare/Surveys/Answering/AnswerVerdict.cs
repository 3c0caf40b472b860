namespace Nop.Plugin.CustomerCare.Surveys.Answering;

/// <summary>What becomes of a form.</summary>
public enum AnswerVerdict
{
    /// <summary>It is the answer.</summary>
    Stored,

    /// <summary>It gave the answer that stands already: sent twice, or sent again after going back.</summary>
    Repeated,

    /// <summary>It takes the place of the answer that stood.</summary>
    Changed,

    /// <summary>Another form was answered before; nothing changes.</summary>
    Ignored,

    /// <summary>A machine may have sent it; a person confirms it by one more click.</summary>
    Suspect,

    /// <summary>It came too late; nothing is kept of it.</summary>
    Expired
}
