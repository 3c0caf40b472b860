using System.Globalization;
using Nop.Plugin.CustomerCare.Jobs;

namespace DemoStore.Cli;

/// <summary>Takes the policies and calendars that were just imported to open inquiries, and says what that changed.</summary>
public static class RecomputeCommand
{
    public static async Task<int> RunAsync(IServiceProvider services)
    {
        var jobId = await StoreCommands.Get<StartRecompute>(services).ExecuteAsync(createdBy: null);
        var job = await JobRun.ToTheEndAsync(services, jobId);
        if (job.State != JobState.Done)
        {
            await Console.Error.WriteLineAsync($"The policies are saved, but open inquiries were not all recomputed: {job.State}. {job.Error}");
            return 1;
        }

        var (figures, isSuperseded) = RecomputeResult.Read(job.Result);
        Say($"Open inquiries: {figures.Inquiries}, with another version: {figures.Changed}, logs that can't be read: {figures.Unreadable}.");
        Say($"Due times earlier: {Moves(figures.Earlier)}; later: {Moves(figures.Later)}; new: {figures.Started}; withdrawn: {figures.Withdrawn}.");
        if (isSuperseded)
            Say($"A newer edit goes over the rest.");
        return 0;
    }

    private static string Moves(MoveTally moves)
    {
        return moves.Count == 0
            ? "0"
            : string.Create(CultureInfo.InvariantCulture, $"{moves.Count} (median {Time(moves.Median)}, largest {Time(moves.Largest)})");
    }

    private static string Time(long seconds)
    {
        return TimeSpan.FromSeconds(seconds).ToString("c", CultureInfo.InvariantCulture);
    }

    private static void Say(FormattableString line)
    {
        Console.Error.WriteLine(line.ToString(CultureInfo.InvariantCulture));
    }
}
