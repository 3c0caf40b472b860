using System.Diagnostics.CodeAnalysis;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Which clock of an inquiry a person excused. Cycles are told apart by their start, for their numbers move when an older message is recorded late.</summary>
/// <param name="StartedOnUtc">UTC; null for metrics that run once.</param>
public sealed record ExcusedClock(SlaMetric Metric, DateTime? StartedOnUtc)
{
    /// <summary>How this clock is named.</summary>
    public static ExcusedClock For(SlaClock clock)
    {
        return new ExcusedClock(clock.Metric, clock.Metric == SlaMetric.NextResponse ? clock.StartedOnUtc : null);
    }

    /// <summary>Reads how a clock is named; false for what names none.</summary>
    public static bool TryParse(string? name, [NotNullWhen(true)] out ExcusedClock? clock)
    {
        var parts = (name ?? string.Empty).Split('@', 2);
        clock = null;
        if (!WireName.TryParse<SlaMetric>(parts[0], out var metric) || (metric == SlaMetric.NextResponse) != (parts.Length == 2))
            return false;
        if (parts.Length == 1)
            clock = new ExcusedClock(metric, null);
        else if (InstantText.TryParse(parts[1], out var started))
            clock = new ExcusedClock(metric, started);

        return clock is not null;
    }

    /// <summary>Reads the value of a <see cref="InquiryEventKind.BreachExcused"/> event: a metric, for next responses with "@" and the start.</summary>
    /// <exception cref="FormatException">The value isn't that.</exception>
    public static ExcusedClock Of(InquiryEvent excused)
    {
        return TryParse(excused.Value, out var clock)
            ? clock
            : throw new FormatException($"'{excused.Value}' of event {excused.Id} names no clock.");
    }

    public override string ToString()
    {
        return StartedOnUtc is { } started ? $"{WireName.Of(Metric)}@{InstantText.Of(started)}" : WireName.Of(Metric);
    }
}
