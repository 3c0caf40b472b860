using Nop.Plugin.CustomerCare.Data.SelfCheck;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>What the store's log says of us.</summary>
public sealed class LogCheck(OwnLogLines log, TimeProvider clock) : ISelfCheck
{
    private const int SHOWN = 300;
    private static readonly TimeSpan Lately = TimeSpan.FromDays(7);
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(1);

    public async Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        return [Judge(await log.ReadAsync(nowUtc - Lately, cancellation), nowUtc)];
    }

    /// <param name="lines">Newest first.</param>
    internal static Finding Judge(IReadOnlyList<OwnLogLine> lines, DateTime nowUtc)
    {
        var days = (int)Lately.TotalDays;
        if (lines.Count == 0)
            return Finding.Ok("Plugins.CustomerCare.SelfCheck.Log.Quiet", days).Fact("errors", 0);

        var last = lines[0];
        var said = last.Message.Length > SHOWN ? last.Message[..SHOWN] + "…" : last.Message;
        var finding = nowUtc - last.CreatedOnUtc <= Fresh
            ? Finding.Attention("Plugins.CustomerCare.SelfCheck.Log.Errors", lines.Count, days, last.CreatedOnUtc, said).Remedy("Plugins.CustomerCare.SelfCheck.Log.Errors.Do", CheckPlace.Log)
            : Finding.Ok("Plugins.CustomerCare.SelfCheck.Log.Errors", lines.Count, days, last.CreatedOnUtc, said);
        return finding
            .Fact("errors", lines.Count)
            .Fact("last", SupportFact.Instant(last.CreatedOnUtc))
            .Fact("exception", TraceNames.Exception(last.Details))
            .Fact("where", TraceNames.Ours(last.Details));
    }
}
