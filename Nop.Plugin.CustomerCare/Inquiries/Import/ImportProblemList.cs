namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>Counts all problems and keeps those of the first lines.</summary>
internal sealed class ImportProblemList
{
    private readonly List<ImportProblem> _first = [];

    public long Count { get; private set; }

    /// <summary>In order of line, at most <see cref="ImportPreview.MaxProblems"/>.</summary>
    public IReadOnlyList<ImportProblem> First => [.. _first.OrderBy(problem => problem.Line).Take(ImportPreview.MaxProblems)];

    public void Add(IReadOnlyList<ImportProblem> problems)
    {
        Count += problems.Count;
        _first.AddRange(problems);
        if (_first.Count >= 2 * ImportPreview.MaxProblems)
            Trim();
    }

    private void Trim()
    {
        var kept = First;
        _first.Clear();
        _first.AddRange(kept);
    }
}
