using System.Text.Json;
using System.Text.Json.Serialization;
using Nop.Plugin.CustomerCare.Inquiries.Import;

namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>What an import was told, and how far it has come.</summary>
/// <param name="StoreId">The store of inquiries whose rows name none.</param>
public sealed record ImportJobParameters(ImportOnError OnError, int StoreId, ImportPosition Position)
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) } };

    /// <exception cref="FormatException">The text isn't what <see cref="Write"/> writes.</exception>
    public static ImportJobParameters Read(string? text)
    {
        try
        {
            return JsonSerializer.Deserialize<ImportJobParameters>(text ?? "null", Options) ?? throw new FormatException("The import doesn't say what to do with bad rows.");
        }
        catch (JsonException exception)
        {
            throw new FormatException($"What the import was told can't be read: {exception.Message}", exception);
        }
    }

    public string Write()
    {
        return JsonSerializer.Serialize(this, Options);
    }
}
