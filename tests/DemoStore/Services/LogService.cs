namespace DemoStore.Services;

/// <summary>Writes to the table Log, as the admin's page "Log" shows it; errors also to standard error.</summary>
public sealed class LogService(Entities<Log> rows, IHttpContextAccessor http, TimeProvider clock) : ILogger
{
    public bool IsEnabled(LogLevel level)
    {
        return level != LogLevel.Debug;
    }

    public async Task InsertLogAsync(LogLevel logLevel, string shortMessage, string? fullMessage = "", Customer? customer = null)
    {
        if (logLevel >= LogLevel.Error)
            await Console.Error.WriteLineAsync($"{logLevel}: {shortMessage}");

        var entry = new Log
        {
            LogLevelId = (int)logLevel,
            ShortMessage = shortMessage,
            FullMessage = fullMessage,
            CustomerId = customer?.Id,
            PageUrl = http.HttpContext?.Request.Path,
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        };
        await rows.InsertAsync(entry, false);
    }

    public Task ErrorAsync(string message, Exception? exception = null, Customer? customer = null)
    {
        return InsertLogAsync(LogLevel.Error, message, exception?.ToString(), customer);
    }

    public Task InformationAsync(string message, Exception? exception = null, Customer? customer = null)
    {
        return InsertLogAsync(LogLevel.Information, message, exception?.ToString(), customer);
    }

    public Task WarningAsync(string message, Exception? exception = null, Customer? customer = null)
    {
        return InsertLogAsync(LogLevel.Warning, message, exception?.ToString(), customer);
    }

    public void Error(string message, Exception? exception = null, Customer? customer = null)
    {
        ErrorAsync(message, exception, customer).GetAwaiter().GetResult();
    }

    public void Information(string message, Exception? exception = null, Customer? customer = null)
    {
        InformationAsync(message, exception, customer).GetAwaiter().GetResult();
    }

    public void Warning(string message, Exception? exception = null, Customer? customer = null)
    {
        WarningAsync(message, exception, customer).GetAwaiter().GetResult();
    }
}
