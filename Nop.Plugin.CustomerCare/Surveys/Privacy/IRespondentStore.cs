namespace Nop.Plugin.CustomerCare.Surveys.Privacy;

/// <summary>Removes what leads from surveys to people. What counts in figures stays: score, segments and the month.</summary>
public interface IRespondentStore
{
    /// <summary>
    /// Everything of one person: invitations lose name, address, account, order and inquiry, answers their text, the log of the answers and the links go, consents go. What is scheduled isn't sent.
    /// A refusal of surveys stays, as a hash. Twice is the same as once.
    /// </summary>
    /// <param name="customerId">Null if only the address is known.</param>
    /// <param name="recipientKey"><see cref="Inquiries.Recipient.KeyOf"/> of the address; null if only the account is known.</param>
    /// <returns>Ids of the host's queued mails to the person.</returns>
    Task<IReadOnlyList<int>> EraseAsync(int? customerId, string? recipientKey, CancellationToken cancellation = default);

    /// <summary>Ids of the host's queued mails to the person; nothing is changed. They are withdrawn first: once the person is erased, nothing leads to them any more.</summary>
    Task<IReadOnlyList<int>> FindMailsAsync(int? customerId, string? recipientKey, CancellationToken cancellation = default);

    /// <summary>The same for up to that many invitations planned before an instant (UTC).</summary>
    /// <returns>How many there were.</returns>
    Task<int> AnonymiseAsync(DateTime plannedBeforeUtc, int atMost, CancellationToken cancellation = default);
}
