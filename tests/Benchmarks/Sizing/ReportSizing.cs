using System.Diagnostics;
using Benchmarks.Contact;
using Benchmarks.Managers;
using Benchmarks.Rebuild;

namespace Benchmarks.Sizing;

/// <summary>What managers and agents open first, medians, beside the bare aggregates of the same minute.</summary>
internal static class ReportSizing
{
    private const int ROUNDS = 7;

    private static readonly string[] Chosen =
    [
        "Card: service today", "Card: how promises are kept, a month", "SLA report, with the period before", "Agents and vendors", "Survey results, each answer", "Inbox: first page", "Inbox: its counts"
    ];

    public static async Task<IReadOnlyList<SizeFigure>> MeasureAsync(BenchDatabase database)
    {
        var figures = new List<SizeFigure>();
        foreach (var question in new ManagerQuestions(database.ConnectionString).All.Where(question => Chosen.Contains(question.Name)))
        {
            var sql = BareAggregates.Fill(question.Bare, ManagerYears.End, ManagerQuestions.DAYS);
            var (asked, bare) = (new List<double>(), new List<double>());
            for (var round = -1; round < ROUNDS; round++)
            {
                await TakeAsync(question.AskAsync, round < 0 ? [] : asked);
                await TakeAsync(() => database.ReadTextAsync(sql), round < 0 ? [] : bare);
            }

            figures.Add(new SizeFigure(question.Name, "ms", Percentile.Of(asked, 50)));
            figures.Add(new SizeFigure($"  its bare aggregate", "ms", Percentile.Of(bare, 50)));
        }

        return figures;
    }

    private static async Task TakeAsync(Func<Task> work, List<double> times)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }
}
