using System.Text.Json;
using Nop.Plugin.CustomerCare.Inquiries.Api;

namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>Reads the headers that a gateway hands over: an object whose values are strings or arrays of strings.</summary>
internal static class MailHeaderReader
{
    internal const int MOST = 1000;

    public static MailHeaders Read(JsonFields fields, List<ApiProblem> problems)
    {
        if (!fields.TryGet(MailField.HEADERS, out var json))
            return MailHeaders.None;

        var found = new List<KeyValuePair<string, string>>();
        if (json.ValueKind != JsonValueKind.Object || json.EnumerateObject().Any(header => !TryAdd(header, found)))
            fields.Add(MailField.HEADERS, ApiRule.WrongType, "an object whose values are strings or arrays of strings");
        else if (found.Count > MOST)
            fields.Add(MailField.HEADERS, ApiRule.TooMany, FormattableString.Invariant($"{MOST}"));

        return problems.Count == 0 ? new MailHeaders(found) : MailHeaders.None;
    }

    private static bool TryAdd(JsonProperty header, List<KeyValuePair<string, string>> found)
    {
        string name;
        try
        {
            name = header.Name;
        }
        catch (InvalidOperationException)
        {
            return true; // Half a character in a header's name: nothing we look for.
        }

        switch (header.Value.ValueKind)
        {
            case JsonValueKind.String:
                found.Add(new(name, JsonText.Of(header.Value)));
                return true;
            case JsonValueKind.Array when header.Value.EnumerateArray().All(value => value.ValueKind == JsonValueKind.String):
                found.AddRange(header.Value.EnumerateArray().Select(value => new KeyValuePair<string, string>(name, JsonText.Of(value))));
                return true;
            default:
                return header.Value.ValueKind == JsonValueKind.Null;
        }
    }
}
