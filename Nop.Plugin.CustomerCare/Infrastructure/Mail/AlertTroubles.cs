namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Keeps what fails for one store, inquiry or mail from keeping others back.</summary>
public sealed class AlertTroubles(RecurringTroubles troubles, HostLog log)
{
    /// <param name="purpose">Completes the sentence "Customer care could not …" for the store's admin.</param>
    /// <returns>Whether it was done.</returns>
    public async Task<bool> TryAsync(string purpose, Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception exception)
        {
            if (troubles.IsNews(purpose))
                await log.ErrorAsync($"Customer care could not {purpose}: {exception.Message}", exception);
            return false;
        }
    }
}
