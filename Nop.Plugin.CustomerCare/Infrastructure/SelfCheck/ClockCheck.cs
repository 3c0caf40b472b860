using Nop.Plugin.CustomerCare.Data.SelfCheck;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>Whether the server and its database agree on the time: instants are ours, leases the database's.</summary>
public sealed class ClockCheck(DatabaseTime database, TimeProvider clock) : ISelfCheck
{
    private static readonly TimeSpan Allowed = TimeSpan.FromMinutes(1);

    public async Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow().UtcDateTime;
        var there = await database.ReadAsync(cancellation);
        return [Judge(before, there, clock.GetUtcNow().UtcDateTime)];
    }

    /// <param name="beforeUtc">The server's clock when it asked.</param>
    /// <param name="afterUtc">When it had the answer; anything between the two is in time.</param>
    internal static Finding Judge(DateTime beforeUtc, DateTime databaseUtc, DateTime afterUtc)
    {
        var ahead = databaseUtc > afterUtc ? databaseUtc - afterUtc : TimeSpan.Zero;
        var behind = databaseUtc < beforeUtc ? beforeUtc - databaseUtc : TimeSpan.Zero;
        var finding = ahead > Allowed
            ? Finding.Attention("Plugins.CustomerCare.SelfCheck.Clock.DatabaseAhead", ahead).Remedy("Plugins.CustomerCare.SelfCheck.Clock.Off.Do")
            : behind > Allowed
                ? Finding.Attention("Plugins.CustomerCare.SelfCheck.Clock.DatabaseBehind", behind).Remedy("Plugins.CustomerCare.SelfCheck.Clock.Off.Do")
                : Finding.Ok("Plugins.CustomerCare.SelfCheck.Clock.Agrees");
        return finding.Fact("secondsAhead", (long)(ahead - behind).TotalSeconds);
    }
}
