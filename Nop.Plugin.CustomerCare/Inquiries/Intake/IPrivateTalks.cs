namespace Nop.Plugin.CustomerCare.Inquiries.Intake;

/// <summary>Knows the talks that customers have with staff by private messages.</summary>
public interface IPrivateTalks
{
    /// <summary>
    /// The inquiry that a customer's further message belongs to: the one in which it is recorded already; else the customer's latest private inquiry of that store that is neither resolved nor closed
    /// and still waits for staff or has the same subject. Null for a message that opens one.
    /// </summary>
    Task<PrivateTalk?> FindAsync(NewInquiry message, CancellationToken cancellation = default);
}
