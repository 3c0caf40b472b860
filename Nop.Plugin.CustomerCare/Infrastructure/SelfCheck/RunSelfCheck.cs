using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>
/// Runs all checks side by side, each in a scope of its own and for a limited time. What a check throws, or that it doesn't end, becomes a line: the page that shows why nothing works must work.
/// </summary>
public sealed class RunSelfCheck(IServiceScopeFactory scopes, LastSelfCheck last, TimeProvider clock, IReadOnlyList<SelfCheckEntry> checks)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    /// <summary>What was found within the last five minutes, or now.</summary>
    public async Task<SelfCheckReport> ReadAsync(CancellationToken cancellation = default)
    {
        return last.Report ?? await ExecuteAsync(cancellation);
    }

    public async Task<SelfCheckReport> ExecuteAsync(CancellationToken cancellation = default)
    {
        var madeOnUtc = clock.GetUtcNow().UtcDateTime;
        var lines = await Task.WhenAll(checks.Select(check => LinesAsync(check, cancellation)));
        var report = new SelfCheckReport(madeOnUtc, [.. lines.SelectMany(each => each)]);
        last.Keep(report);
        return report;
    }

    private async Task<IEnumerable<SelfCheckLine>> LinesAsync(SelfCheckEntry check, CancellationToken cancellation)
    {
        return (await FindingsAsync(check, cancellation)).Select(finding => new SelfCheckLine(check.Topic, finding));
    }

    private async Task<IReadOnlyList<Finding>> FindingsAsync(SelfCheckEntry check, CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            // A driver may wait without heeding the token: then its thread waits on, but nobody else.
            return await Task.Run(() => LookAsync(check, ended.Token), CancellationToken.None).WaitAsync(Limit, clock, cancellation);
        }
        catch (TimeoutException)
        {
            await ended.CancelAsync();
            return [Finding.Attention("Plugins.CustomerCare.SelfCheck.TooSlow", Limit).Remedy("Plugins.CustomerCare.SelfCheck.TooSlow.Do")];
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            return
            [
                Finding.Attention("Plugins.CustomerCare.SelfCheck.NotChecked", exception.Message)
                    .Remedy("Plugins.CustomerCare.SelfCheck.NotChecked.Do", CheckPlace.Log)
                    .Fact("exception", SupportFact.KindOf(exception))
            ];
        }
    }

    private async Task<IReadOnlyList<Finding>> LookAsync(SelfCheckEntry check, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await ((ISelfCheck)scope.ServiceProvider.GetRequiredService(check.Check)).ExecuteAsync(cancellation);
    }
}
