using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Jobs;
using Nop.Plugin.CustomerCare.Inquiries.Import;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Jobs;

/// <summary>Problems of files in the reader's language.</summary>
public sealed class ImportProblemTexts(AdminTexts texts)
{
    /// <summary>More than this many are offered as a file only.</summary>
    private const int LISTED = 100;

    public async Task<IReadOnlyList<ImportProblemModel>> PrepareAsync(IEnumerable<ImportProblem> problems)
    {
        var models = new List<ImportProblemModel>();
        foreach (var problem in problems)
            models.Add(new ImportProblemModel(problem.Line, problem.Column ?? string.Empty, await TextAsync(problem)));

        return models;
    }

    public async Task<ImportProblemsModel> PrepareAsync(long jobId, IReadOnlyList<ImportProblem> problems, long count)
    {
        var listed = await PrepareAsync(problems.Take(LISTED));
        var summary = await texts.FormatAsync(
            "Plugins.CustomerCare.Import.Problems.More",
            count.ToString("N0", CultureInfo.CurrentCulture),
            listed.Count.ToString("N0", CultureInfo.CurrentCulture));
        return new ImportProblemsModel(jobId, listed, count, summary);
    }

    /// <summary>A table for a spreadsheet.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string?>>> RowsAsync(IReadOnlyList<ImportProblem> problems)
    {
        var rows = new List<IReadOnlyList<string?>>
        {
            new[]
            {
                await texts.GetAsync("Plugins.CustomerCare.Import.Column.Line"),
                await texts.GetAsync("Plugins.CustomerCare.Import.Column.Column"),
                await texts.GetAsync("Plugins.CustomerCare.Import.Column.Problem")
            }
        };
        foreach (var problem in await PrepareAsync(problems))
            rows.Add([problem.Line.ToString(CultureInfo.InvariantCulture), problem.Column, problem.Text]);

        return rows;
    }

    private async Task<string> TextAsync(ImportProblem problem)
    {
        return string.Format(CultureInfo.CurrentCulture, await texts.NameAsync(problem.Rule), [.. problem.Arguments]);
    }
}
