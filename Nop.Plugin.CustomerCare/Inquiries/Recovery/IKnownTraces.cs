namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>Tells what is recorded already.</summary>
public interface IKnownTraces
{
    /// <summary>The source keys of those that are: under that key, as a stray reply, or by one of their mails.</summary>
    Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<FoundTrace> traces, CancellationToken cancellation = default);
}
