using Nop.Plugin.CustomerCare.Data.Inquiries;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

internal sealed class MemoryUnsentMails : IUnsentMails
{
    public Dictionary<int, (string Subject, string Body)> Rewritten { get; } = [];

    /// <summary>Runs before each mail is rewritten; a test makes it fail or wait.</summary>
    public Func<Task> Before { get; set; } = () => Task.CompletedTask;

    public async Task<bool> RewriteAsync(int queuedEmailId, string subject, string body, CancellationToken cancellation = default)
    {
        await Before();
        Rewritten[queuedEmailId] = (subject, body);
        return true;
    }
}
