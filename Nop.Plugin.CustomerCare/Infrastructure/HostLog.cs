using Microsoft.Extensions.Logging;
using StoreLogLevel = Nop.Core.Domain.Logging.LogLevel;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>Writes to the store's log. Never throws: where the store's log is away, as with its database, the server's own log gets the line.</summary>
public sealed class HostLog(Deferred<Nop.Services.Logging.ILogger> storeLog, ILogger<HostLog> serverLog)
{
    public async Task InformationAsync(string message)
    {
        await WriteAsync(StoreLogLevel.Information, message, null, null);
    }

    public async Task WarningAsync(string message)
    {
        await WriteAsync(StoreLogLevel.Warning, message, null, null);
    }

    /// <param name="details">What must not be lost beside the message, in plain text.</param>
    public async Task ErrorAsync(string message, Exception exception, string? details = null)
    {
        await WriteAsync(StoreLogLevel.Error, message, exception, details);
    }

    private async Task WriteAsync(StoreLogLevel level, string message, Exception? exception, string? details)
    {
        var full = string.Join(Environment.NewLine + Environment.NewLine, new[] { details, exception?.ToString() }.Where(part => !string.IsNullOrEmpty(part)));
        try
        {
            await storeLog.Value.InsertLogAsync(level, message, full);
        }
        catch (Exception storeLogFailure)
        {
            serverLog.LogError(storeLogFailure, "{Message} {Details}", message, full);
        }
    }
}
