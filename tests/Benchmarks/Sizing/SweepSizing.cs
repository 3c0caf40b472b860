using System.Diagnostics;
using Benchmarks.Contact;
using Benchmarks.Managers;
using Benchmarks.Rebuild;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Sla;

namespace Benchmarks.Sizing;

/// <summary>The monitor's look for broken promises with the same 150 inquiries open at each size, all of them overdue: what it costs to record them, and what it costs when there is nothing new.</summary>
internal static class SweepSizing
{
    private const int ROUNDS = 15;
    private const int BATCH = 200;

    // Everything but the newest 150 that wait and are overdue is done; breaches of the past are recorded.
    private const string BACKLOG =
        """
        create table waits as select "Id" from "CustomerCareInquiry" i where "Status" in ('new', 'open') and not "IsSpam" and "CreatedOnUtc" < timestamp '{END}' - interval '3 days' order by "Id" desc limit 150;
        update "CustomerCareInquiry" set "Status" = 'resolved', "WaitingSinceOnUtc" = null, "NextDueOnUtc" = null where "Status" in ('new', 'open', 'pending', 'on_hold') and "Id" not in (select "Id" from waits);
        update "CustomerCareSlaClock" set "State" = 'met', "FinishedOnUtc" = "StartedOnUtc", "ElapsedSeconds" = 0, "PausedOnUtc" = null where "State" in ('running', 'paused') and "InquiryId" not in (select "Id" from waits);
        update "CustomerCareSlaClock" set "State" = 'running', "OverdueOnUtc" = "StartedOnUtc" + interval '1 day', "DueOnUtc" = "StartedOnUtc" + interval '1 day', "PausedOnUtc" = null, "FinishedOnUtc" = null, "ElapsedSeconds" = null
            where "InquiryId" in (select "Id" from waits);
        insert into "CustomerCareBreach" select "InquiryId", "Metric", "Cycle", "StartedOnUtc", "OverdueOnUtc", "OverdueOnUtc" from "CustomerCareSlaClock" where "State" = 'breached' on conflict do nothing;
        """;

    public static async Task<IReadOnlyList<SizeFigure>> MeasureAsync(BenchDatabase database)
    {
        await database.ExecuteAsync(BACKLOG.Replace("{END}", FormattableString.Invariant($"{ManagerYears.End:yyyy-MM-dd}"), StringComparison.Ordinal));
        await database.SettleAsync();
        var breaches = new BreachRepository(BenchDatabase.Open(database.ConnectionString), new Then());
        var due = 0;
        var started = Stopwatch.GetTimestamp();
        for (var found = BATCH; found == BATCH; due += found)
            found = (await breaches.RecordNewAsync(BATCH)).Count;
        var recording = Stopwatch.GetElapsedTime(started).TotalMilliseconds;

        var looks = new List<double>();
        for (var round = -1; round < ROUNDS; round++)
        {
            started = Stopwatch.GetTimestamp();
            await breaches.RecordNewAsync(BATCH);
            if (round >= 0)
                looks.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return
        [
            new SizeFigure("Sweep: broken promises that are due", "number", due),
            new SizeFigure("Sweep: finding and recording them", "ms", recording),
            new SizeFigure("Sweep: the next look, nothing new", "ms", Percentile.Of(looks, 50))
        ];
    }

    private sealed class Then : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(ManagerYears.End);
    }
}
