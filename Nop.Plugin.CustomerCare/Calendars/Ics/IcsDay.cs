namespace Nop.Plugin.CustomerCare.Calendars.Ics;

/// <summary>A day that a file names.</summary>
/// <param name="Holiday">One local date, or one of every year.</param>
/// <param name="Summary">What the file calls it, several names joined by commas; empty if it has no name.</param>
public sealed record IcsDay(Holiday Holiday, string Summary);
