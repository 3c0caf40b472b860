using System.Globalization;
using Nop.Plugin.CustomerCare.Jobs;

namespace DemoStore.Cli;

/// <summary>Computes everything about inquiries anew from their logs; goes on where an earlier try was ended.</summary>
public static class RebuildCommand
{
    public static async Task<int> RunAsync(IServiceProvider services)
    {
        var jobId = await StoreCommands.Get<StartRebuild>(services).ExecuteAsync(createdBy: null);
        var job = await JobRun.ToTheEndAsync(services, jobId);
        if (job.State != JobState.Done)
        {
            await Console.Error.WriteLineAsync($"The rebuild ended: {job.State}. {job.Error}");
            return 1;
        }

        var figures = RebuildJob.ReadResult(job.Result);
        foreach (var problem in figures.Problems)
            await Console.Error.WriteLineAsync(problem);
        await Console.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"Done. Inquiries rebuilt: {figures.Inquiries}, of which corrected: {figures.CorrectedInquiries}, clocks corrected: {figures.CorrectedClocks}, logs that can't be read: {figures.Unreadable}."));
        return figures.Unreadable == 0 ? 0 : 1;
    }
}
