using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries.Import;

namespace Nop.Plugin.CustomerCare.Inquiries.Api;

/// <summary>When something happened, as another system says.</summary>
internal static class ApiInstant
{
    private const int LongestText = 100;
    private static readonly DateTime EarliestUtc = new(1990, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>How far another system's clock may be ahead of ours; what it says then happened now.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <summary>What is told later than this is history: it is recorded at its true time like anything else, but nobody is mailed or called for it.</summary>
    public static readonly TimeSpan News = TimeSpan.FromDays(7);

    public static bool IsHistory(DateTime happenedOnUtc, DateTime nowUtc)
    {
        return happenedOnUtc < nowUtc - News;
    }

    /// <summary>UTC, never after now; null with the problem noted if it isn't one.</summary>
    public static DateTime? Instant(this JsonFields fields, string field, DateTime nowUtc, bool isRequired)
    {
        if (fields.Line(field, LongestText, isRequired) is not { } text)
            return null;

        var rule = ImportInstant.TryRead(text, out var utc) switch
        {
            ImportRule.NoOffset => ApiRule.NoOffset,
            { } => ApiRule.NotAnInstant,
            null when utc < EarliestUtc => ApiRule.TooEarly,
            null when utc > nowUtc + Tolerance => ApiRule.InFuture,
            _ => (ApiRule?)null
        };
        if (rule is not { } broken)
            return utc > nowUtc ? nowUtc : utc;

        fields.Add(field, broken, EarliestUtc.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return null;
    }
}
