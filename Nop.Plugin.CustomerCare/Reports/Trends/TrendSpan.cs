namespace Nop.Plugin.CustomerCare.Reports.Trends;

/// <summary>How far back a trend looks, and in what steps; today, or this month, is the last of them.</summary>
public enum TrendSpan
{
    /// <summary>Seven days, day by day.</summary>
    Week,

    /// <summary>Thirty days, day by day.</summary>
    Month,

    /// <summary>Twelve months, month by month; this month as far as it has come.</summary>
    Year
}
