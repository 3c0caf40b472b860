using Nop.Plugin.CustomerCare.Inquiries.Import;

namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>What came of an import; kept when its file is gone.</summary>
/// <param name="Problems">The first ones in order of line; <paramref name="ProblemCount"/> counts all.</param>
public sealed record ImportJobResult(ImportResult Figures, long Rows, IReadOnlyList<ImportProblem> Problems, long ProblemCount)
{
    public static ImportJobResult Of(ImportResult figures, ImportPreview preview)
    {
        return new ImportJobResult(figures, preview.Rows, preview.Problems, preview.ProblemCount);
    }

    /// <exception cref="FormatException">The text isn't what <see cref="Write"/> writes.</exception>
    public static ImportJobResult Read(string text)
    {
        return JobJson.Read<ImportJobResult>(text, "result");
    }

    public string Write()
    {
        return JobJson.Write(this);
    }
}
