namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>What can be done to many inquiries at once.</summary>
public enum ManyWorkKind
{
    /// <summary>Give them to a member of staff; the value is the host's customer id of that one.</summary>
    Assign,

    /// <summary>Set their status; the value is its wire name.</summary>
    Status,

    /// <summary>Set their priority; the value is its wire name.</summary>
    Priority,

    /// <summary>Say that the customers' last messages want no answer.</summary>
    NoReplyNeeded,

    /// <summary>Let all go on as the oldest of them.</summary>
    Merge,

    /// <summary>Mark them as spam.</summary>
    Spam
}
