namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>From the start (included) to the end (excluded), in ticks.</summary>
internal readonly record struct TickSpan(long Start, long End);

internal static class TickSpans
{
    /// <summary>The same time as spans in order that neither overlap nor touch; empty ones vanish.</summary>
    public static List<TickSpan> Union(IEnumerable<TickSpan> spans)
    {
        var union = new List<TickSpan>();
        foreach (var span in spans.Where(span => span.Start < span.End).OrderBy(span => span.Start))
        {
            if (union.Count > 0 && span.Start <= union[^1].End)
                union[^1] = union[^1] with { End = Math.Max(union[^1].End, span.End) };
            else
                union.Add(span);
        }

        return union;
    }

    /// <summary>What is left of the spans without the cuts; both must come from <see cref="Union"/>.</summary>
    public static List<TickSpan> Except(List<TickSpan> spans, List<TickSpan> cuts)
    {
        if (cuts.Count == 0)
            return spans;

        var left = new List<TickSpan>();
        var next = 0;
        foreach (var span in spans)
        {
            var start = span.Start;
            while (next < cuts.Count && cuts[next].End <= start)
                next++;
            for (var i = next; i < cuts.Count && cuts[i].Start < span.End; i++)
            {
                if (start < cuts[i].Start)
                    left.Add(new TickSpan(start, cuts[i].Start));
                start = Math.Max(start, cuts[i].End);
            }

            if (start < span.End)
                left.Add(new TickSpan(start, span.End));
        }

        return left;
    }
}
