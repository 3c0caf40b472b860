namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>From when to when traces are looked for, UTC, half-open.</summary>
/// <param name="RecordedOnUtc">
/// The instant at which all of it is recorded, UTC, whole microseconds: one for a whole run, so that nothing found later supersedes what was found before.
/// </param>
public sealed record TraceRange(DateTime FromUtc, DateTime ToUtc, DateTime RecordedOnUtc);
