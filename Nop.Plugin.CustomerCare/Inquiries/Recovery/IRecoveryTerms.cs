namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>Reads the terms as they stand.</summary>
public interface IRecoveryTerms
{
    Task<RecoveryTerms> ReadAsync(CancellationToken cancellation = default);
}
