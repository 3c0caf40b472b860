namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>The file as a whole can't be imported.</summary>
public sealed class ImportFileException(IReadOnlyList<ImportProblem> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>Never empty.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; } = problems;
}
