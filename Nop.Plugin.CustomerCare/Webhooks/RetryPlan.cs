namespace Nop.Plugin.CustomerCare.Webhooks;

/// <summary>When something that didn't arrive is sent again.</summary>
public static class RetryPlan
{
    private static readonly TimeSpan[] Waits =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6), TimeSpan.FromHours(24)];

    /// <param name="attempts">How many have failed, at least 1.</param>
    /// <returns>How long to wait; null if it is given up.</returns>
    public static TimeSpan? After(int attempts)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(attempts);
        return attempts <= Waits.Length ? Waits[attempts - 1] : null;
    }
}
