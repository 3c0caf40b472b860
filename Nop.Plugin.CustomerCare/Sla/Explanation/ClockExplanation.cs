using Nop.Plugin.CustomerCare.Calendars.Years;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>Why a clock is due when it is, or why it was met, broken or ended.</summary>
public sealed class ClockExplanation
{
    public required SlaClock Clock { get; init; }

    /// <summary>The instant of asking, UTC.</summary>
    public required DateTime AsOfUtc { get; init; }

    /// <summary>The zone of the calendar version that counts.</summary>
    public required WallTimes Wall { get; init; }

    /// <summary>Policies attached to the inquiry, in order of time.</summary>
    public required IReadOnlyList<AppliedStep> Policies { get; init; }

    /// <summary>What started and finished the clock, and what didn't, in reading order.</summary>
    public required IReadOnlyList<ClockStep> Steps { get; init; }

    /// <summary>In order; empty for metrics that nothing pauses.</summary>
    public required IReadOnlyList<ExplainedPause> Pauses { get; init; }

    /// <summary>The counted stretches. Up to the deadline they add up to the target, and the last of them ends there; those that aren't left add up to what was used.</summary>
    public required CountedTime Counted { get; init; }

    /// <summary>Special dates between the clock's start and the last counted stretch, found while they are read; none for targets in calendar time.</summary>
    public required IEnumerable<SkippedDate> Skipped { get; init; }

    /// <summary>Changes of the zone's clocks in the same span, found while they are read.</summary>
    public required IEnumerable<ClockChange> ClockChanges { get; init; }

    public required ClockSum Sum { get; init; }

    /// <summary>What the clock had measured before something recorded late changed it, the oldest first.</summary>
    public required IReadOnlyList<SupersededMeasurement> Superseded { get; init; }

    /// <summary>The lines by which people excused it, the first first.</summary>
    public required IReadOnlyList<InquiryEvent> Excuses { get; init; }

    /// <summary>The breach as it was found; null if none was.</summary>
    public Breach? Breach { get; init; }
}
