namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>Looks at one thing that has to be in order. Changes nothing.</summary>
public interface ISelfCheck
{
    /// <exception cref="Exception">It could not be looked at; the self-check says so in a line of its own.</exception>
    Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation);
}
