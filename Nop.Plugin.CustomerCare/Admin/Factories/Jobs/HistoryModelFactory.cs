using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Jobs;
using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Plugin.CustomerCare.Jobs;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Jobs;

/// <summary>The pages on which a store's own past is brought in.</summary>
public sealed class HistoryModelFactory(AdminTexts texts, UserTime userTime, JobBadge badge)
{
    public async Task<HistoryIndexModel> PrepareIndexAsync(IEnumerable<Job> jobs)
    {
        var earlier = new List<HistoryIndexModel.EarlierModel>();
        foreach (var job in jobs)
        {
            var parameters = HistoryJobParameters.Read(job.Parameters);
            var what = await texts.GetAsync(parameters.IsPreview ? "Plugins.CustomerCare.History.Counted" : "Plugins.CustomerCare.History.Brought");
            earlier.Add(new HistoryIndexModel.EarlierModel(
                job.Id, await TitleAsync(parameters), what, await userTime.ShowAsync(job.CreatedOnUtc), job.CreatedBy ?? string.Empty, await badge.PrepareAsync(job)));
        }

        return new HistoryIndexModel { Earlier = earlier };
    }

    public async Task<HistoryModel> PrepareAsync(Job job)
    {
        var parameters = HistoryJobParameters.Read(job.Parameters);
        var result = job.State == JobState.Done ? HistoryJobResult.Read(job.Result) : null;
        return new HistoryModel
        {
            Title = await TitleAsync(parameters),
            State = await badge.PrepareAsync(job),
            Bar = job.IsFinished ? null : await BarAsync(job, parameters),
            Error = job.Error,
            Months = parameters.Months,
            OpenDays = parameters.OpenDays,
            IsPreview = parameters.IsPreview,
            Rows = result is null ? [] : await RowsAsync(result.Tally),
            HasNews = result?.Tally.Counts.Any(count => count.Found > count.AlreadyThere) == true,
            Figures = result is null || parameters.IsPreview ? [] : await FiguresAsync(result),
            Problems = result?.Problems ?? []
        };
    }

    private async Task<JobBarModel> BarAsync(Job job, HistoryJobParameters parameters)
    {
        var running = await texts.GetAsync(parameters.IsPreview ? "Plugins.CustomerCare.History.Counting" : "Plugins.CustomerCare.History.Bringing");
        return new JobBarModel(job.Id, JobBadge.Percent(job), await TitleAsync(parameters), running);
    }

    private Task<string> TitleAsync(HistoryJobParameters parameters)
    {
        return texts.FormatAsync("Plugins.CustomerCare.History.Months.Title", parameters.Months);
    }

    private async Task<IReadOnlyList<HistoryModel.RowModel>> RowsAsync(RecoveryTally tally)
    {
        var rows = new List<HistoryModel.RowModel>();
        foreach (var count in tally.Counts)
            rows.Add(new HistoryModel.RowModel(await texts.NameAsync(count.Kind), Number(count.Found), Number(count.AlreadyThere), Number(count.Found - count.AlreadyThere)));

        return rows;
    }

    private async Task<IReadOnlyList<(string Name, string Value)>> FiguresAsync(HistoryJobResult result)
    {
        var counts = result.Tally.Counts;
        return
        [
            (await texts.GetAsync("Plugins.CustomerCare.History.Opened"), Number(counts.Sum(count => count.Opened))),
            (await texts.GetAsync("Plugins.CustomerCare.History.Closed"), Number(result.Closed)),
            (await texts.GetAsync("Plugins.CustomerCare.History.Replies"), Number(counts.Sum(count => count.Replies))),
            (await texts.GetAsync("Plugins.CustomerCare.History.Unplaced"), Number(counts.Sum(count => count.Unplaced)))
        ];
    }

    private static string Number(long number)
    {
        return number.ToString("N0", CultureInfo.CurrentCulture);
    }
}
