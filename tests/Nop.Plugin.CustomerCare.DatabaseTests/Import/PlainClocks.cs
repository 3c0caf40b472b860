using System.Globalization;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Import;

/// <summary>
/// The clocks of a help desk's history, worked out a second time by other means: one day after the other on a wall calendar, straight from the file. Shares no
/// code with the plugin on purpose.
/// </summary>
internal sealed class PlainClocks
{
    private static readonly TimeZoneInfo Rome = TimeZoneInfo.FindSystemTimeZoneById("Europe/Rome");

    public static List<PlainClock> Read(string file, long responseTarget, long resolutionTarget)
    {
        var lines = File.ReadAllLines(file);
        var names = lines[0].Split(',').ToList();
        var rows = lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')).Select((fields, number) => new Row(
            fields[names.IndexOf("inquiry_key")],
            DateTime.Parse(fields[names.IndexOf("occurred_at")], CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal),
            fields[names.IndexOf("event")],
            number));
        return
        [
            .. rows.GroupBy(row => row.Key).SelectMany(rowsOfOne =>
            {
                var story = rowsOfOne.OrderBy(row => row.At).ThenBy(row => row.What == "customer_message" ? 0 : row.What == "agent_reply" ? 1 : 2).ThenBy(row => row.Number).ToList();
                return new[] { Response(story, responseTarget), Resolution(story, resolutionTarget) };
            })
        ];
    }

    /// <summary>Seconds between two instants on Mondays to Fridays between 09:00 and 18:00.</summary>
    public static long OpenSeconds(DateTime from, DateTime to)
    {
        long seconds = 0;
        for (var day = TimeZoneInfo.ConvertTimeFromUtc(from, Rome).Date; TimeZoneInfo.ConvertTimeToUtc(day, Rome) < to; day = day.AddDays(1))
        {
            if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                continue;

            var opens = TimeZoneInfo.ConvertTimeToUtc(day.AddHours(9), Rome);
            var closes = TimeZoneInfo.ConvertTimeToUtc(day.AddHours(18), Rome);
            var start = opens > from ? opens : from;
            var end = closes < to ? closes : to;
            if (end > start)
                seconds += (end - start).Ticks / TimeSpan.TicksPerSecond;
        }

        return seconds;
    }

    private static PlainClock Response(List<Row> story, long target)
    {
        var clock = new PlainClock { Key = story[0].Key, Metric = "first_response", Start = story[0].At, Target = target };
        var end = story.Find(row => row.What is "agent_reply" or "status:resolved" or "status:closed");
        if (end is null)
            return clock;

        clock.Finish = end.At;
        clock.State = end.What == "agent_reply" ? clock.Judge(OpenSeconds(clock.Start, end.At)) : "ended";
        return clock;
    }

    private static PlainClock Resolution(List<Row> story, long target)
    {
        var clock = new PlainClock { Key = story[0].Key, Metric = "first_resolution", Start = story[0].At, Target = target };
        var end = story.Find(row => row.What is "status:resolved" or "status:closed");
        var told = end is null ? story : story.TakeWhile(row => row != end).Append(end).ToList();
        var statuses = told.Where(row => row.What.StartsWith("status:", StringComparison.Ordinal)).ToList();
        for (var index = 0; index < statuses.Count; index++)
        {
            if (statuses[index].What is not ("status:pending" or "status:on_hold"))
                continue;
            if (index + 1 < statuses.Count)
                clock.Pauses.Add((statuses[index].At, statuses[index + 1].At));
            else
                clock.PausedSince = statuses[index].At;
        }

        if (end is null)
        {
            clock.State = clock.PausedSince is { } paused ? clock.Freeze(clock.Counted(paused)) : "running";
            return clock;
        }

        clock.Finish = end.At;
        clock.State = end.What == "status:resolved" || told.Exists(row => row.What == "agent_reply") ? clock.Judge(clock.Counted(end.At)) : "ended";
        return clock;
    }

    private sealed record Row(string Key, DateTime At, string What, int Number);
}

internal sealed class PlainClock
{
    public required string Key { get; init; }
    public required string Metric { get; init; }
    public required DateTime Start { get; init; }
    public required long Target { get; init; }
    public string State { get; set; } = "running";
    public DateTime? Finish { get; set; }
    public long? Elapsed { get; private set; }
    public DateTime? PausedSince { get; set; }
    public List<(DateTime From, DateTime To)> Pauses { get; } = [];

    public long Counted(DateTime until)
    {
        return PlainClocks.OpenSeconds(Start, until) - Pauses.Sum(pause => PlainClocks.OpenSeconds(pause.From, pause.To < until ? pause.To : until));
    }

    public bool IsOverdue(DateTime now)
    {
        return State == "running" ? Counted(now) > Target : State == "paused" && Elapsed > Target;
    }

    public string Judge(long elapsed)
    {
        Elapsed = elapsed;
        return elapsed <= Target ? "met" : "breached";
    }

    public string Freeze(long elapsed)
    {
        Elapsed = elapsed;
        return "paused";
    }
}
