using System.Text.Json;
using System.Text.Json.Serialization;
using Nop.Plugin.CustomerCare.Inquiries.Import;

namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>What came of an import; kept when its file is gone.</summary>
/// <param name="Problems">The first ones in order of line; <paramref name="ProblemCount"/> counts all.</param>
public sealed record ImportJobResult(ImportResult Figures, long Rows, IReadOnlyList<ImportProblem> Problems, long ProblemCount)
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) } };

    public static ImportJobResult Of(ImportResult figures, ImportPreview preview)
    {
        return new ImportJobResult(figures, preview.Rows, preview.Problems, preview.ProblemCount);
    }

    /// <exception cref="FormatException">The text isn't what <see cref="Write"/> writes.</exception>
    public static ImportJobResult Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<ImportJobResult>(text, Options) ?? throw new FormatException("The import has no result.");
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The import's result can't be read: {exception.Message}", exception);
        }
    }

    public string Write()
    {
        return JsonSerializer.Serialize(this, Options);
    }
}
