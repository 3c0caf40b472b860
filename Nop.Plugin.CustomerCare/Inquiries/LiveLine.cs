namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>
/// Lines that are recorded the moment they happen, by nodes whose clocks differ a little. What is said now comes after what stands in the log already: an answer that another node dates half a minute before its question
/// still answers it. The line's recording keeps the node's own time, so one that was moved shows it: it was recorded before it happened.
/// </summary>
public static class LiveLine
{
    /// <summary>Clocks that are set over the network differ by less. An older line isn't this node's clock being behind: it is late.</summary>
    public static TimeSpan Tolerance { get; } = TimeSpan.FromMinutes(5);

    /// <summary>The line as it is to be kept.</summary>
    /// <param name="log">What stands in the inquiry's log already.</param>
    public static InquiryEvent After(IEnumerable<InquiryEvent> log, InquiryEvent line)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(line);
        if (!IsLive(line))
            return line;

        var last = log.Where(one => IsLive(one) || IsMoved(one)).Select(one => one.HappenedOnUtc).DefaultIfEmpty(DateTime.MinValue).Max();
        return last > line.HappenedOnUtc && last - line.HappenedOnUtc <= Tolerance ? line with { HappenedOnUtc = Behind(last, line.Kind) } : line;
    }

    // Within one second questions are read first.
    private static DateTime Behind(DateTime last, InquiryEventKind kind)
    {
        return kind == InquiryEventKind.CustomerMessage ? last.AddSeconds(1) : last;
    }

    private static bool IsLive(InquiryEvent line)
    {
        return line.HappenedOnUtc == line.RecordedOnUtc;
    }

    private static bool IsMoved(InquiryEvent line)
    {
        return line.HappenedOnUtc > line.RecordedOnUtc && line.HappenedOnUtc - line.RecordedOnUtc <= Tolerance;
    }
}
