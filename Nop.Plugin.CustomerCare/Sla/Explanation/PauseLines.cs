using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>Finds who set the pauses of a clock.</summary>
internal static class PauseLines
{
    /// <param name="lines">In reading order.</param>
    /// <param name="endUtc">Up to where the clock has counted; a pause that goes on began there.</param>
    public static IEnumerable<ExplainedPause> Of(ClockSpan span, IReadOnlyList<InquiryEvent> lines, BusinessTime time, DateTime endUtc)
    {
        var pausing = lines.Where(SpanReader.Pauses).ToList();
        foreach (var pause in span.Pauses)
        {
            var cut = time.Elapsed(pause.StartUtc, pause.EndUtc);
            yield return new ExplainedPause(pause.StartUtc, pause.EndUtc, SetBy(pausing, pause.StartUtc), cut.Ticks / TimeSpan.TicksPerSecond);
        }

        if (span.PausedOnUtc is { } paused)
            yield return new ExplainedPause(paused, null, SetBy(pausing, endUtc), 0);
    }

    private static InquiryEvent SetBy(List<InquiryEvent> pausing, DateTime startUtc)
    {
        return pausing.FindLast(line => line.HappenedOnUtc <= startUtc) ?? pausing[0];
    }
}
