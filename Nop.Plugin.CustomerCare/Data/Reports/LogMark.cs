namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>How far the log had come when something was counted.</summary>
/// <param name="EventId">All lines up to this one were there.</param>
/// <param name="OnUtc">The instant at which deadlines were looked at, UTC.</param>
internal sealed record LogMark(long EventId, DateTime OnUtc);
