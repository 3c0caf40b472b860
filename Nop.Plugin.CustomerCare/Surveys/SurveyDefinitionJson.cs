using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>A definition as it stands in the database. What an older version of the plugin didn't write has its default.</summary>
public static class SurveyDefinitionJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) }
    };

    public static string Write(SurveyDefinition definition)
    {
        return JsonSerializer.Serialize(definition, Options);
    }

    /// <exception cref="FormatException">The text isn't a definition.</exception>
    public static SurveyDefinition Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<SurveyDefinition>(json, Options) ?? throw new FormatException("Not a survey: null.");
        }
        catch (JsonException wrong)
        {
            throw new FormatException($"Not a survey: {wrong.Message}", wrong);
        }
    }
}
