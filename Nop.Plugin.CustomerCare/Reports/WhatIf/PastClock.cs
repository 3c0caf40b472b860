using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports.WhatIf;

/// <summary>A clock as it was recorded, with what another reckoning needs. All instants UTC.</summary>
/// <param name="Recorded">As the SLA report counts it.</param>
/// <param name="FinishedOnUtc">Null while nothing has finished it.</param>
/// <param name="PausedOnUtc">The beginning of a pause that isn't over; null unless it is paused.</param>
/// <param name="ExcusedOnUtc">When a person excused the broken promise; null if nobody did.</param>
/// <param name="CalendarId">The calendar version it was counted in.</param>
/// <param name="TargetSeconds">What it promised, in seconds of <paramref name="Time"/>.</param>
/// <param name="Pauses">Those that are over; always empty for first responses, which nothing pauses.</param>
public readonly record struct PastClock(
    ReportedClock Recorded,
    DateTime? FinishedOnUtc,
    DateTime? PausedOnUtc,
    DateTime? ExcusedOnUtc,
    int CalendarId,
    long TargetSeconds,
    TargetTime Time,
    IReadOnlyList<ClosedSpan> Pauses)
{
    /// <summary>Whether it ended without a measurement, under whatever promise.</summary>
    public bool IsEnded => Recorded.State == ClockState.Ended;
}
