using Nop.Plugin.CustomerCare.Inquiries.Import;
using Nop.Services.Stores;

namespace DemoStore.Cli;

/// <summary>Imports a file of events: looked through as a whole first, refused or freed of its bad rows, then written.</summary>
public static class ImportCommand
{
    public static async Task<int> RunAsync(IServiceProvider services, string file, bool skipsErrors)
    {
        if (!File.Exists(file))
            throw new FileNotFoundException($"There is no file {file}.");

        var source = ImportSource.OfFile(file);
        var scan = await StoreCommands.Get<ScanImport>(services).ExecuteAsync(source, progress => Say($"Read {Percent(progress.Done, progress.Total)} %"));
        await TellAsync(scan.Preview);
        if (scan.Preview.BadRows > 0 && !skipsErrors)
        {
            await Console.Error.WriteLineAsync("Nothing was imported. Correct these rows, or leave them out with --on-error skip.");
            return 1;
        }

        var clock = StoreCommands.Get<TimeProvider>(services);
        var store = (await services.GetRequiredService<IStoreService>().GetAllStoresAsync())[0];
        var position = await StoreCommands.Get<ImportEvents>(services).ExecuteAsync(source, scan, ImportPosition.Start, ImportOrigin.Now(store.Id, clock), reached =>
        {
            Say($"Inquiries opened: {reached.Result.InquiriesOpened}, events added: {reached.Result.EventsAdded}");
            return Task.FromResult(true);
        });
        var result = position.Result;
        await Console.Error.WriteLineAsync(
            $"Done. Inquiries opened: {result.InquiriesOpened}, events added: {result.EventsAdded}, already there: {result.EventsAlreadyThere}, rows skipped: {result.RowsSkipped}.");
        return 0;
    }

    private static async Task TellAsync(ImportPreview preview)
    {
        foreach (var problem in preview.Problems)
            await Console.Error.WriteLineAsync(problem.ToString());
        if (preview.ProblemCount > preview.Problems.Count)
            await Console.Error.WriteLineAsync($"... and {preview.ProblemCount - preview.Problems.Count} more.");
        if (preview.UnknownColumns.Count > 0)
            await Console.Error.WriteLineAsync($"Columns left alone: {string.Join(", ", preview.UnknownColumns)}");

        await Console.Error.WriteLineAsync($"Rows: {preview.Rows}, with problems: {preview.BadRows}, inquiries: {preview.Inquiries}.");
    }

    private static void Say(string line)
    {
        Console.Error.WriteLine(line);
    }

    private static long Percent(long done, long total)
    {
        return total == 0 ? 100 : done * 100 / total;
    }
}
