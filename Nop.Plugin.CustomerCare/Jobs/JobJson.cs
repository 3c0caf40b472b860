using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>How jobs keep what they need and what came of them: JSON with names in place of enum values.</summary>
internal static class JobJson
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) } };

    public static string Write<T>(T value)
    {
        return JsonSerializer.Serialize(value, Options);
    }

    /// <param name="what">What the text is, for the message.</param>
    /// <exception cref="FormatException">The text isn't what <see cref="Write{T}"/> writes.</exception>
    public static T Read<T>(string? text, string what) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text ?? "null", Options) ?? throw new FormatException($"The job has no {what}.");
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The job's {what} can't be read: {exception.Message}", exception);
        }
    }
}
