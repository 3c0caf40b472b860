namespace Nop.Plugin.CustomerCare.Reports.Contacts;

/// <summary>Whether an answered inquiry was done with one answer.</summary>
public enum FirstContact
{
    /// <summary>Ended after one answer, without another contact within the hours after it.</summary>
    Resolved,

    /// <summary>Ended, but it took another answer, the requester wrote again, or it was opened again.</summary>
    NotResolved,

    /// <summary>Ended after one answer whose hours haven't passed yet.</summary>
    NotKnownYet,

    /// <summary>Neither resolved nor closed.</summary>
    NotEnded
}
