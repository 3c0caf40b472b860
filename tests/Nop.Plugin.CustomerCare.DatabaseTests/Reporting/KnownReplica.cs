using Nop.Plugin.CustomerCare.Data.Reporting;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Reporting;

/// <summary>The copy as a test sets it, and what was told of it.</summary>
internal sealed class KnownReplica : IReplicaSource
{
    public string? ConnectionString { get; set; }

    public List<string> Told { get; } = [];

    public Task<string?> FindAsync() => Task.FromResult(ConnectionString);

    public Task TellAsync(string reason)
    {
        Told.Add(reason);
        return Task.CompletedTask;
    }
}
