namespace Nop.Plugin.CustomerCare.Surveys.Sending;

/// <summary>How often a mail that can't be sent is tried again.</summary>
public static class RetryRule
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(6)];

    /// <param name="failures">How often it has failed, this time included; from 1.</param>
    /// <returns>When to try again; null if not any more.</returns>
    public static DateTime? NextTryOnUtc(int failures, DateTime nowUtc)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(failures, 1);
        return failures <= Pauses.Length ? nowUtc + Pauses[failures - 1] : null;
    }
}
