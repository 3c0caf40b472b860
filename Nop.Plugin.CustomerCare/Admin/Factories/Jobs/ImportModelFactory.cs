using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Jobs;
using Nop.Plugin.CustomerCare.Inquiries.Import;
using Nop.Plugin.CustomerCare.Jobs;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Jobs;

/// <summary>The pages of an import: uploads, preview, progress.</summary>
public sealed class ImportModelFactory(AdminTexts texts, UserTime userTime, ImportProblemTexts problemTexts, JobBadge badge)
{
    private const int SHOWN_CHARACTERS = 120;

    public async Task<ImportIndexModel> PrepareIndexAsync(IReadOnlyList<Job> jobs, int greatestMegabytes, IReadOnlyList<ImportProblem> problems)
    {
        var earlier = new List<ImportIndexModel.EarlierModel>();
        foreach (var job in jobs)
            earlier.Add(new ImportIndexModel.EarlierModel(
                job.Id, job.Title, await userTime.ShowAsync(job.CreatedOnUtc), job.CreatedBy ?? string.Empty, await badge.PrepareAsync(job), job.State == JobState.Draft));

        return new ImportIndexModel { GreatestMegabytes = greatestMegabytes, Earlier = earlier, Problems = await problemTexts.PrepareAsync(problems) };
    }

    public async Task<ImportPreviewModel> PreparePreviewAsync(Job job, ImportPreview preview)
    {
        return new ImportPreviewModel
        {
            JobId = job.Id,
            Title = job.Title,
            Rows = Number(preview.Rows),
            BadRows = Number(preview.BadRows),
            Inquiries = Number(preview.Inquiries),
            AlreadyOpen = preview.AlreadyOpen is { } open ? Number(open) : await texts.GetAsync("Plugins.CustomerCare.Import.Preview.NotCounted"),
            First = await userTime.ShowAsync(preview.FirstOnUtc),
            Last = await userTime.ShowAsync(preview.LastOnUtc),
            UnknownColumns = string.Join(", ", preview.UnknownColumns),
            Events = [.. preview.Events.Select(rows => (rows.Key, Number(rows.Value)))],
            FirstRows = await RowsAsync(preview.FirstRows),
            Problems = await problemTexts.PrepareAsync(job.Id, preview.Problems, preview.ProblemCount),
            HasGoodRows = preview.Rows > preview.BadRows
        };
    }

    public async Task<ImportProgressModel> PrepareProgressAsync(Job job)
    {
        var result = job is { IsFinished: true, Result: { } text } && job.State != JobState.Cancelled ? ImportJobResult.Read(text) : null;
        return new ImportProgressModel
        {
            Title = job.Title,
            Bar = job.IsFinished ? null : await BarAsync(job),
            State = await badge.PrepareAsync(job),
            Error = job.Error,
            Figures = result is null ? [] : await FiguresAsync(result),
            Problems = await problemTexts.PrepareAsync(job.Id, result?.Problems ?? [], result?.ProblemCount ?? 0)
        };
    }

    private async Task<JobBarModel> BarAsync(Job job)
    {
        return new JobBarModel(
            job.Id,
            JobBadge.Percent(job),
            await texts.GetAsync("Plugins.CustomerCare.Import.Progress.Title"),
            await texts.GetAsync("Plugins.CustomerCare.Import.Progress.Running"));
    }

    private async Task<IReadOnlyList<ImportPreviewModel.RowModel>> RowsAsync(IReadOnlyList<ImportedEvent> rows)
    {
        var models = new List<ImportPreviewModel.RowModel>();
        foreach (var row in rows)
            models.Add(new ImportPreviewModel.RowModel(
                row.Key,
                await userTime.ShowAsync(row.HappenedOnUtc),
                row.Event,
                row.RequesterName ?? row.RequesterEmail ?? string.Empty,
                Shortened(row.Subject ?? row.Body ?? string.Empty)));

        return models;
    }

    private async Task<IReadOnlyList<(string Name, string Count)>> FiguresAsync(ImportJobResult result)
    {
        return
        [
            (await texts.GetAsync("Plugins.CustomerCare.Import.Result.InquiriesOpened"), Number(result.Figures.InquiriesOpened)),
            (await texts.GetAsync("Plugins.CustomerCare.Import.Result.EventsAdded"), Number(result.Figures.EventsAdded)),
            (await texts.GetAsync("Plugins.CustomerCare.Import.Result.EventsAlreadyThere"), Number(result.Figures.EventsAlreadyThere)),
            (await texts.GetAsync("Plugins.CustomerCare.Import.Result.RowsSkipped"), Number(result.Figures.RowsSkipped))
        ];
    }

    private static string Shortened(string text)
    {
        return text.Length <= SHOWN_CHARACTERS ? text : string.Concat(text.AsSpan(0, SHOWN_CHARACTERS), "…");
    }

    private static string Number(long number)
    {
        return number.ToString("N0", CultureInfo.CurrentCulture);
    }
}
