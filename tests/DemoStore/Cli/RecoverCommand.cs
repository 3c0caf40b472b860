using System.Globalization;
using System.Text.Json;
using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Plugin.CustomerCare.Jobs;

namespace DemoStore.Cli;

/// <summary>Finds in the store's own tables what was missed since the installation, or brings in months of its past; a process that may be ended at any moment, beside others like it.</summary>
public static class RecoverCommand
{
    private const int OPEN_DAYS = 7;
    private const int USUAL_MONTHS = 6;

    /// <param name="months">Null for what was missed.</param>
    public static async Task<int> RunAsync(IServiceProvider services, int? months)
    {
        if (months is { } back)
            return await BringInAsync(services, back);

        var failed = new List<FailedTrace>();
        var tally = await StoreCommands.Get<FindMissed>(services).ExecuteAsync(TimeSpan.FromHours(1), failed);
        foreach (var one in failed)
            await Console.Error.WriteLineAsync($"{one.Trace.Kind} {one.Trace.Cursor.Id}: {one.Exception.Message}");
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Done. Recorded: {tally.Recorded}."));
        return failed.Count == 0 ? 0 : 1;
    }

    /// <summary>Writes what bringing in the past would find, by kind, as JSON; nothing else is written.</summary>
    public static async Task<int> PreviewAsync(IServiceProvider services, int? months)
    {
        var result = await RunJobAsync(services, months ?? USUAL_MONTHS, isPreview: true);
        if (result is null)
            return 1;

        Console.WriteLine(JsonSerializer.Serialize(result.Tally.Counts.Select(count => new { kind = $"{count.Kind}", found = count.Found, already_there = count.AlreadyThere })));
        return 0;
    }

    private static async Task<int> BringInAsync(IServiceProvider services, int months)
    {
        if (await RunJobAsync(services, months, isPreview: false) is not { } result)
            return 1;

        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Done. Recorded: {result.Tally.Recorded}, closed: {result.Closed}."));
        return result.Problems.Count == 0 ? 0 : 1;
    }

    private static async Task<HistoryJobResult?> RunJobAsync(IServiceProvider services, int months, bool isPreview)
    {
        var jobId = await StoreCommands.Get<StartHistory>(services).ExecuteAsync(months, OPEN_DAYS, isPreview, createdBy: null);
        var job = await JobRun.ToTheEndAsync(services, jobId);
        if (job.State == JobState.Done)
            return HistoryJobResult.Read(job.Result);

        await Console.Error.WriteLineAsync($"The work ended: {job.State}. {job.Error}");
        return null;
    }
}
