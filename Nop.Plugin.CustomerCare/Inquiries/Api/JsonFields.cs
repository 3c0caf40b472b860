using System.Globalization;
using System.Text.Json;

namespace Nop.Plugin.CustomerCare.Inquiries.Api;

/// <summary>The fields of a JSON object that came from outside. What is wrong with them is noted, not thrown; null counts as not there.</summary>
internal sealed class JsonFields
{
    private readonly Dictionary<string, JsonElement> _values = new(StringComparer.Ordinal);
    private readonly List<ApiProblem> _problems;
    private readonly int _item;
    private readonly string _prefix;

    /// <param name="known">All fields the object may have.</param>
    /// <param name="prefix">Stands before the names of its fields; empty, or ends with a dot.</param>
    public JsonFields(JsonElement json, IReadOnlyCollection<string> known, List<ApiProblem> problems, int item, string prefix = "")
    {
        (_problems, _item, _prefix) = (problems, item, prefix);
        if (json.ValueKind != JsonValueKind.Object)
        {
            Add(null, ApiRule.WrongType, "an object");
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
            Read(property, known, seen);
    }

    public void Add(string? field, ApiRule rule, params string[] arguments)
    {
        var name = field is null && _prefix.Length > 0 ? _prefix[..^1] : field is null ? null : _prefix + field;
        _problems.Add(new ApiProblem(_item, name, rule, arguments));
    }

    /// <summary>Whether something is wrong with it already.</summary>
    public bool IsBroken(string field)
    {
        return _problems.Exists(problem => problem.Item == _item && problem.Field == _prefix + field);
    }

    public bool Has(string field)
    {
        return _values.ContainsKey(field);
    }

    public bool TryGet(string field, out JsonElement value)
    {
        return _values.TryGetValue(field, out value);
    }

    /// <summary>A text without blank ends; null where it is blank.</summary>
    public string? Line(string field, int longest, bool isRequired = false)
    {
        var text = Text(field, longest)?.Trim();
        if (!string.IsNullOrEmpty(text))
            return text;
        if (isRequired && !IsBroken(field))
            Add(field, ApiRule.Required);

        return null;
    }

    /// <summary>A text as it came.</summary>
    public string? Text(string field, int longest)
    {
        if (!_values.TryGetValue(field, out var value))
            return null;
        if (value.ValueKind != JsonValueKind.String)
        {
            Add(field, ApiRule.WrongType, "a string");
            return null;
        }

        var text = JsonText.Of(value);
        if (text.Length <= longest)
            return text;

        Add(field, ApiRule.TooLong, longest.ToString(CultureInfo.InvariantCulture));
        return null;
    }

    /// <summary>A whole number from 1.</summary>
    public long? Number(string field, long greatest)
    {
        if (!_values.TryGetValue(field, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number > 0 && number <= greatest)
            return number;

        Add(field, ApiRule.WrongType, "a whole number from 1");
        return null;
    }

    public T? Name<T>(string field, IReadOnlyCollection<T> allowed, bool isRequired = false) where T : struct, Enum
    {
        if (Line(field, 100, isRequired) is not { } name)
            return null;
        if (WireName.TryParse<T>(name, out var value) && allowed.Contains(value))
            return value;

        Add(field, ApiRule.UnknownName, string.Join(", ", allowed.Select(WireName.Of)));
        return null;
    }

    private void Read(JsonProperty property, IReadOnlyCollection<string> known, HashSet<string> seen)
    {
        string name;
        try
        {
            name = property.Name;
        }
        catch (InvalidOperationException)
        {
            name = string.Empty;
        }

        if (!known.Contains(name, StringComparer.Ordinal))
        {
            if (seen.Add(string.Empty))
                Add(name.Length is > 0 and <= 100 ? name : null, ApiRule.UnknownField, string.Join(", ", known));
        }
        else if (!seen.Add(name))
            Add(name, ApiRule.RepeatedField);
        else if (property.Value.ValueKind != JsonValueKind.Null)
            _values[name] = property.Value;
    }
}
