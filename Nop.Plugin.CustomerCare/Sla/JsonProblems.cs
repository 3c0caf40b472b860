using System.Text.Json;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Reads values of a JSON document and notes, with its path, each that isn't what it should be, so that reading can go on to the next.</summary>
internal sealed class JsonProblems
{
    private readonly List<string> _all = [];

    public IReadOnlyList<string> All => _all;

    public void Add(string path, string problem)
    {
        _all.Add($"{path}: {problem}");
    }

    /// <summary>The members of an object by name; unknown, doubled and missing ones are noted. Null as a value counts as missing.</summary>
    public IReadOnlyDictionary<string, JsonElement> Members(JsonElement value, string path, string[] known, params string[] required)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (value.ValueKind != JsonValueKind.Object)
        {
            Add(path, $"must be an object, not {Shown(value)}.");
            return members;
        }

        foreach (var member in value.EnumerateObject())
        {
            if (!known.Contains(member.Name, StringComparer.Ordinal))
                Add(path, $"\"{member.Name}\" is unknown; known are {string.Join(", ", known)}.");
            else if (!members.TryAdd(member.Name, member.Value))
                Add(path, $"\"{member.Name}\" stands there twice.");
        }

        foreach (var name in members.Where(member => member.Value.ValueKind == JsonValueKind.Null).Select(member => member.Key).ToList())
            members.Remove(name);
        foreach (var name in required.Where(name => !members.ContainsKey(name)))
            Add(path, $"\"{name}\" is missing.");
        return members;
    }

    /// <summary>The items of an array, each with its path; none where there is no such member.</summary>
    public IReadOnlyList<(JsonElement Value, string Path)> Items(IReadOnlyDictionary<string, JsonElement> members, string name, string parent)
    {
        if (!members.TryGetValue(name, out var value))
            return [];

        var path = $"{parent}.{name}";
        if (value.ValueKind == JsonValueKind.Array)
            return [.. value.EnumerateArray().Select((item, index) => (item, $"{path}[{index}]"))];

        Add(path, $"must be a list, not {Shown(value)}.");
        return [];
    }

    /// <summary>Trimmed text that isn't blank; else empty.</summary>
    public string Text(JsonElement value, string path)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : string.Empty;
        if (text.Length == 0)
            Add(path, $"must be a text, not {Shown(value)}.");
        return text;
    }

    public int? Whole(JsonElement value, string path, int least, int greatest)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= greatest)
            return number;

        Add(path, $"must be a whole number from {least} to {greatest}, not {Shown(value)}.");
        return null;
    }

    public T? Name<T>(JsonElement value, string path) where T : struct, Enum
    {
        if (value.ValueKind == JsonValueKind.String && WireName.TryParse<T>(value.GetString(), out var known))
            return known;

        Add(path, $"must be one of {string.Join(", ", Enum.GetValues<T>().Select(WireName.Of))}, not {Shown(value)}.");
        return null;
    }

    public static string Shown(JsonElement value)
    {
        var text = value.GetRawText();
        return text.Length <= 60 ? text : text[..57] + "...";
    }
}
