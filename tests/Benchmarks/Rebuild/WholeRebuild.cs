using System.Diagnostics;
using Nop.Plugin.CustomerCare.Data.Jobs;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Jobs;

namespace Benchmarks.Rebuild;

/// <summary>The rebuild as the command and the schedule task run it: a job in slices.</summary>
internal static class WholeRebuild
{
    public static async Task<TimeSpan> RunAsync(string connectionString)
    {
        var database = BenchDatabase.Open(connectionString);
        var jobs = new JobRepository(database, TimeProvider.System);
        var rebuild = new InquiryRebuild(database, new SlaCatalogRepository(database, TimeProvider.System));
        var watch = Stopwatch.StartNew();
        var jobId = await new StartRebuild(jobs).ExecuteAsync("bench");
        var run = new RunJobs(jobs, [new RebuildJob(rebuild)], TimeProvider.System);
        while (await run.ExecuteAsync(TimeSpan.FromSeconds(5)))
        {
        }

        watch.Stop();
        var job = await jobs.FindAsync(jobId);
        Console.Error.WriteLine($"  {job!.State}: {job.Result}");
        return watch.Elapsed;
    }
}
