namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>A stretch of open time in UTC, from its start (included) to its end (excluded); never empty.</summary>
public readonly record struct OpenInterval(DateTime StartUtc, DateTime EndUtc);
