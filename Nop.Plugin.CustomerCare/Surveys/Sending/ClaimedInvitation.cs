namespace Nop.Plugin.CustomerCare.Surveys.Sending;

/// <summary>An invitation whose mail or reminder this process is to send.</summary>
/// <param name="ClaimId">Names the mail: unique to this invitation and this try, 32 hexadecimal digits.</param>
/// <param name="EarlierClaim">The name of a mail that somebody else may have queued before ending; null if nobody tried.</param>
public sealed record ClaimedInvitation(Invitation Invitation, string ClaimId, string? EarlierClaim)
{
    /// <summary>Whether the mail is the reminder of one that was sent.</summary>
    public bool IsReminder => Invitation.SentOnUtc is not null;
}
