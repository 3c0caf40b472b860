using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Tests.Sla;

/// <summary>
/// Clocks reckoned a second time, in the plainest way: one pass over the sorted log for each metric and a list of all open hours, Monday to Friday 09:00 to 17:00 UTC.
/// Shares nothing with the plugin but the events.
/// </summary>
internal sealed class PlainReckoning
{
    private static readonly List<(DateTime From, DateTime To)> Hours = OpenHours();

    private readonly List<InquiryEvent> _lines;
    private readonly List<(DateTime From, DateTime To)> _pauses = [];
    private readonly DateTime _asked;

    public PlainReckoning(IEnumerable<InquiryEvent> log)
    {
        var sorted = log.OrderBy(line => line.HappenedOnUtc).ThenBy(Rank).ThenBy(line => line.Id).ToList();
        _asked = sorted.First(line => line.Kind == InquiryEventKind.CustomerMessage).HappenedOnUtc;
        _lines = sorted.SkipWhile(line => line.Kind != InquiryEventKind.CustomerMessage).ToList();
        DateTime? since = null;
        foreach (var line in sorted.Where(line => line.Kind == InquiryEventKind.Status))
        {
            if (since is { } from)
                _pauses.Add((from, line.HappenedOnUtc));
            since = line.Value is "pending" or "on_hold" ? line.HappenedOnUtc : null;
        }

        if (since is { } still)
            _pauses.Add((still, DateTime.MaxValue));
    }

    /// <summary>Metric, start, and: elapsed seconds if measured, null if ended without a measurement or running, the word for that.</summary>
    public IEnumerable<(SlaMetric Metric, DateTime Started, string State, long? Elapsed)> Clocks()
    {
        yield return FirstResponse();
        foreach (var cycle in NextResponses())
            yield return cycle;
        yield return Resolution(SlaMetric.FirstResolution, again: false);
        yield return Resolution(SlaMetric.TotalResolution, again: true);
    }

    private (SlaMetric, DateTime, string, long?) FirstResponse()
    {
        var end = _lines.FirstOrDefault(line => line.Kind == InquiryEventKind.AgentReply || Ends(line));
        return end is null ? (SlaMetric.FirstResponse, _asked, "running", null)
            : end.Kind == InquiryEventKind.AgentReply ? (SlaMetric.FirstResponse, _asked, "measured", Open(_asked, end.HappenedOnUtc, paused: false))
            : (SlaMetric.FirstResponse, _asked, "ended", null);
    }

    private IEnumerable<(SlaMetric, DateTime, string, long?)> NextResponses()
    {
        var first = true;
        DateTime? asked = null;
        foreach (var line in _lines)
        {
            if (line.Kind == InquiryEventKind.CustomerMessage && !first)
                asked ??= line.HappenedOnUtc;
            if (line.Kind != InquiryEventKind.AgentReply && !Ends(line))
                continue;

            first = false;
            if (asked is { } since)
                yield return line.Kind == InquiryEventKind.AgentReply
                    ? (SlaMetric.NextResponse, since, "measured", Open(since, line.HappenedOnUtc, paused: true))
                    : (SlaMetric.NextResponse, since, "ended", null);
            asked = null;
            if (line.Kind == InquiryEventKind.Spam)
                yield break;
        }

        if (asked is { } waiting)
            yield return (SlaMetric.NextResponse, waiting, IsPausedAtTheEnd ? "paused" : "running", null);
    }

    private (SlaMetric, DateTime, string, long?) Resolution(SlaMetric metric, bool again)
    {
        (InquiryEvent Line, bool Measured)? end = null;
        for (var i = 0; i < _lines.Count && (end is null || again); i++)
        {
            var line = _lines[i];
            var answered = _lines.Take(i + 1).Any(one => one.Kind == InquiryEventKind.AgentReply);
            if (end is { } known && (line.Kind == InquiryEventKind.Status && line.Value is not ("resolved" or "closed")
                || line.Kind == InquiryEventKind.CustomerMessage && known.Line.Kind == InquiryEventKind.NoReplyNeeded))
                end = null;
            if (end is null && Ends(line) && (line.Kind != InquiryEventKind.NoReplyNeeded || !answered))
                end = (line, line.Value == "resolved" || line.Value == "closed" && answered);
            if (line.Kind == InquiryEventKind.Spam)
                break;
        }

        return end is null ? (metric, _asked, IsPausedAtTheEnd ? "paused" : "running", null)
            : end.Value.Measured ? (metric, _asked, "measured", Open(_asked, end.Value.Line.HappenedOnUtc, paused: true))
            : (metric, _asked, "ended", null);
    }

    private bool IsPausedAtTheEnd => _pauses.Count > 0 && _pauses[^1].To == DateTime.MaxValue;

    private long Open(DateTime from, DateTime to, bool paused)
    {
        long Within(DateTime start, DateTime end) => Hours.Sum(hours =>
            Math.Max(0, (Earlier(hours.To, end) - Later(hours.From, start)).Ticks));

        var ticks = Within(from, to);
        if (paused)
            ticks -= _pauses.Where(pause => pause.From < to && pause.To > from).Sum(pause => Within(Later(pause.From, from), Earlier(pause.To, to)));
        return ticks / TimeSpan.TicksPerSecond;
    }

    private static bool Ends(InquiryEvent line)
    {
        return line.Kind is InquiryEventKind.Spam or InquiryEventKind.NoReplyNeeded || line is { Kind: InquiryEventKind.Status, Value: "resolved" or "closed" };
    }

    private static int Rank(InquiryEvent line)
    {
        return line.Kind switch { InquiryEventKind.CustomerMessage => 0, InquiryEventKind.AgentReply => 1, _ => 2 };
    }

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;

    private static List<(DateTime, DateTime)> OpenHours()
    {
        var monday = new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc);
        return [.. Enumerable.Range(0, 120).Select(day => monday.AddDays(day)).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Select(day => (day.AddHours(9), day.AddHours(17)))];
    }
}
