namespace Nop.Plugin.CustomerCare.Surveys.Sending;

/// <summary>Invitations whose mail the store has given up.</summary>
public interface IUnsentInvitations
{
    /// <summary>Takes note that the mail never left, so that its person can be asked again or is shown as not reached, and no pause counts from it.</summary>
    /// <param name="problem">What happened, for an admin.</param>
    /// <returns>False if the mail is no invitation's or it was noted before.</returns>
    Task<bool> TakeBackAsync(int queuedEmailId, string problem, DateTime nowUtc, CancellationToken cancellation = default);
}
