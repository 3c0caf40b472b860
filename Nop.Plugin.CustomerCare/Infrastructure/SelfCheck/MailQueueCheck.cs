using Nop.Plugin.CustomerCare.Data.SelfCheck;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>Whether mails leave the store.</summary>
public sealed class MailQueueCheck(MailQueueState queue, TimeProvider clock) : ISelfCheck
{
    private static readonly TimeSpan Slow = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Stuck = TimeSpan.FromHours(2);
    private static readonly TimeSpan Lately = TimeSpan.FromDays(7);

    public async Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var (count, oldest) = await queue.WaitingAsync(nowUtc, cancellation);
        var givenUp = await queue.GivenUpAsync(nowUtc - Lately, cancellation);
        return givenUp == 0 ? [Judge(count, oldest, nowUtc)] : [Judge(count, oldest, nowUtc), GivenUp(givenUp)];
    }

    /// <param name="oldestOnUtc">When the oldest mail that should have left was written.</param>
    internal static Finding Judge(int count, DateTime? oldestOnUtc, DateTime nowUtc)
    {
        var age = oldestOnUtc is { } oldest ? nowUtc - oldest : TimeSpan.Zero;
        var finding = age <= Slow
            ? Finding.Ok("Plugins.CustomerCare.SelfCheck.MailQueue.Moves", count)
            : age <= Stuck
                ? Finding.Attention("Plugins.CustomerCare.SelfCheck.MailQueue.Waits", count, age)
                : Finding.Fault("Plugins.CustomerCare.SelfCheck.MailQueue.Waits", count, age);
        if (finding.State != CheckState.Ok)
            finding = finding.Remedy("Plugins.CustomerCare.SelfCheck.MailQueue.Waits.Do", CheckPlace.QueuedEmails);

        return finding.Fact("waiting", count).Fact("oldest", SupportFact.Instant(oldestOnUtc));
    }

    private static Finding GivenUp(int count)
    {
        return Finding.Attention("Plugins.CustomerCare.SelfCheck.MailQueue.GivenUp", count, (int)Lately.TotalDays)
            .Remedy("Plugins.CustomerCare.SelfCheck.MailQueue.GivenUp.Do", CheckPlace.QueuedEmails)
            .Fact("givenUp", count);
    }
}
