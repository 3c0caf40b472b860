namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>Tells what is recorded already, and what isn't to come back.</summary>
public interface IKnownTraces
{
    /// <summary>The source keys of those that are: under that key, as a stray reply, or by one of their mails; and of those whose requester was erased after they happened.</summary>
    Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<FoundTrace> traces, CancellationToken cancellation = default);
}
