namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>How far an invitation has come. Whether it was answered or has expired is told by its dates.</summary>
public enum InvitationStatus
{
    /// <summary>Waits for its time.</summary>
    Scheduled,

    /// <summary>Its mail is being queued; with an expired lease, by a process that ended.</summary>
    Sending,

    /// <summary>Its mail was queued.</summary>
    Sent,

    /// <summary>Nobody is asked, for a stored reason.</summary>
    Suppressed,

    /// <summary>Its mail could not be queued or sent, several times.</summary>
    Failed
}
