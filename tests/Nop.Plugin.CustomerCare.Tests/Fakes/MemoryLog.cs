using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Logging;
using Nop.Services.Logging;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

internal sealed class MemoryLog : ILogger
{
    public List<(LogLevel Level, string Message, string Details)> Lines { get; } = [];

    public bool IsAway { get; set; }

    public IEnumerable<(LogLevel Level, string Message, string Details)> Errors => Lines.Where(line => line.Level == LogLevel.Error);

    public void Error(string message, Exception? exception = null, Customer? customer = null)
    {
        Write(LogLevel.Error, message, $"{exception}");
    }

    public Task ErrorAsync(string message, Exception? exception = null, Customer? customer = null)
    {
        return InsertLogAsync(LogLevel.Error, message, $"{exception}");
    }

    public void Information(string message, Exception? exception = null, Customer? customer = null)
    {
        Write(LogLevel.Information, message, $"{exception}");
    }

    public Task InformationAsync(string message, Exception? exception = null, Customer? customer = null)
    {
        return InsertLogAsync(LogLevel.Information, message, $"{exception}");
    }

    public Task InsertLogAsync(LogLevel logLevel, string shortMessage, string fullMessage = "", Customer? customer = null)
    {
        Write(logLevel, shortMessage, fullMessage);
        return Task.CompletedTask;
    }

    public bool IsEnabled(LogLevel level)
    {
        return true;
    }

    public void Warning(string message, Exception? exception = null, Customer? customer = null)
    {
        Write(LogLevel.Warning, message, $"{exception}");
    }

    public Task WarningAsync(string message, Exception? exception = null, Customer? customer = null)
    {
        return InsertLogAsync(LogLevel.Warning, message, $"{exception}");
    }

    private void Write(LogLevel level, string message, string details)
    {
        if (IsAway)
            throw new InvalidOperationException("The log's database is away.");

        Lines.Add((level, message, details));
    }
}
