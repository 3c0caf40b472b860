namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>A line of a table of counted time: one stretch, or whole weeks of them that need no reading one by one.</summary>
/// <param name="StartUtc">Start of the first stretch, included.</param>
/// <param name="EndUtc">End of the last stretch, excluded.</param>
/// <param name="Intervals">How many stretches; 1 where it isn't weeks.</param>
/// <param name="Weeks">How many weeks of the calendar's zone, Monday to Sunday; 0 where it is one stretch.</param>
/// <param name="Seconds">All stretches together.</param>
/// <param name="TotalSeconds">From the start of the clock to the end of this line.</param>
public sealed record CountedRow(DateTime StartUtc, DateTime EndUtc, int Intervals, int Weeks, long Seconds, long TotalSeconds, CountPhase Phase);
