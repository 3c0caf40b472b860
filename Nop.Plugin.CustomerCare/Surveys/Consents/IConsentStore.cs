namespace Nop.Plugin.CustomerCare.Surveys.Consents;

/// <summary>Keeps who agreed to be asked by mail, with the proof of it, by <see cref="Inquiries.Recipient.KeyOf"/>.</summary>
public interface IConsentStore
{
    /// <summary>Whether there is a consent for that store that wasn't withdrawn.</summary>
    Task<bool> HasAsync(string recipientKey, int storeId, CancellationToken cancellation = default);

    /// <summary>Records it. Twice is the same as once, as long as it isn't withdrawn.</summary>
    Task GiveAsync(Consent consent, CancellationToken cancellation = default);

    /// <summary>Withdraws all consents of the person, in every store; the records stay.</summary>
    Task WithdrawAsync(string recipientKey, DateTime nowUtc, CancellationToken cancellation = default);
}
