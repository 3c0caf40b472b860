using System.Transactions;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>
/// Where the host calls us, by an event or a schedule task: nothing we throw gets past it. The host publishes some events inside a transaction that is already
/// complete; any use of a database there fails, hence the step outside, before anything else.
/// </summary>
public sealed class HostEdge(Deferred<PluginGate> gate, Deferred<HostLog> log)
{
    /// <summary>Does the work if the plugin is installed; logs what it throws.</summary>
    /// <param name="purpose">Completes the sentence "Customer care could not …" for the store's admin.</param>
    public async Task RunAsync(string purpose, Func<Task> work)
    {
        try
        {
            using var outside = new TransactionScope(TransactionScopeOption.Suppress, TransactionScopeAsyncFlowOption.Enabled);
            if (await gate.Value.IsOpenAsync())
                await work();
        }
        catch (Exception exception)
        {
            await LogAsync($"Customer care could not {purpose}: {exception.Message}", exception);
        }
    }

    private async Task LogAsync(string message, Exception exception)
    {
        try
        {
            await log.Value.ErrorAsync(message, exception);
        }
        catch (Exception)
        {
            // There is no log to be had at this moment; the host's own work goes on all the same.
        }
    }
}
