using System.Text.Json;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Reads policies as far as they can be read; what can't goes to the problems.</summary>
internal sealed class SlaPolicyJsonReader(JsonProblems problems)
{
    private static readonly string[] Known = ["name", "enabled", "calendar", "match", "targets", "warnings"];
    private static readonly string[] KnownConditions = ["stores", "channels", "vendors", "roles", "languages", "priorities", "minimumPaidTotal"];
    private static readonly string[] KnownOfTarget = ["metric", "minutes", "time"];

    private static readonly int[] DefaultWarnings = [50, 80];

    public SlaPolicy Read(JsonElement value, string path)
    {
        var members = problems.Members(value, path, Known, "name", "calendar", "targets");
        return new SlaPolicy(
            Text(members, "name", path),
            ReadEnabled(members, path),
            Text(members, "calendar", path),
            members.TryGetValue("match", out var match) ? ReadMatch(match, $"{path}.match") : PolicyMatch.Everything,
            [.. problems.Items(members, "targets", path).Select(item => ReadTarget(item.Value, item.Path)).OfType<SlaTarget>()],
            ReadWarnings(members, path));
    }

    private bool ReadEnabled(IReadOnlyDictionary<string, JsonElement> members, string path)
    {
        if (!members.TryGetValue("enabled", out var value))
            return true;
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            problems.Add($"{path}.enabled", $"must be true or false, not {JsonProblems.Shown(value)}.");
        return value.ValueKind == JsonValueKind.True;
    }

    private IReadOnlyList<int> ReadWarnings(IReadOnlyDictionary<string, JsonElement> members, string path)
    {
        return members.ContainsKey("warnings")
            ? Wholes(members, "warnings", path, SlaSettingsRules.LeastWarning, SlaSettingsRules.GreatestWarning)
            : DefaultWarnings;
    }

    private PolicyMatch ReadMatch(JsonElement value, string path)
    {
        var members = problems.Members(value, path, KnownConditions);
        return new PolicyMatch
        {
            Stores = Wholes(members, "stores", path, 1, int.MaxValue),
            Channels = Names<Channel>(members, "channels", path),
            Vendors = Wholes(members, "vendors", path, 1, int.MaxValue),
            Roles = Texts(members, "roles", path),
            Languages = Texts(members, "languages", path),
            Priorities = Names<Priority>(members, "priorities", path),
            MinimumPaidTotal = members.TryGetValue("minimumPaidTotal", out var minimum) ? ReadAmount(minimum, $"{path}.minimumPaidTotal") : null
        };
    }

    private SlaTarget? ReadTarget(JsonElement value, string path)
    {
        var members = problems.Members(value, path, KnownOfTarget, KnownOfTarget);
        var metric = members.TryGetValue("metric", out var named) ? problems.Name<SlaMetric>(named, $"{path}.metric") : null;
        var time = members.TryGetValue("time", out var kind) ? problems.Name<TargetTime>(kind, $"{path}.time") : null;
        var minutes = members.TryGetValue("minutes", out var number) ? problems.Whole(number, $"{path}.minutes", 1, SlaSettingsRules.GreatestMinutes) : null;
        return metric is null || time is null || minutes is null ? null : new SlaTarget(metric.Value, minutes.Value, time.Value);
    }

    private decimal? ReadAmount(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var amount) && amount >= 0)
            return amount;

        problems.Add(path, $"must be an amount of 0 or more, not {JsonProblems.Shown(value)}.");
        return null;
    }

    private string Text(IReadOnlyDictionary<string, JsonElement> members, string name, string path)
    {
        return members.TryGetValue(name, out var value) ? problems.Text(value, $"{path}.{name}") : string.Empty;
    }

    private List<string> Texts(IReadOnlyDictionary<string, JsonElement> members, string name, string path)
    {
        return [.. problems.Items(members, name, path).Select(item => problems.Text(item.Value, item.Path))];
    }

    private List<int> Wholes(IReadOnlyDictionary<string, JsonElement> members, string name, string path, int least, int greatest)
    {
        return [.. problems.Items(members, name, path).Select(item => problems.Whole(item.Value, item.Path, least, greatest)).OfType<int>()];
    }

    private List<T> Names<T>(IReadOnlyDictionary<string, JsonElement> members, string name, string path) where T : struct, Enum
    {
        return [.. problems.Items(members, name, path).Select(item => problems.Name<T>(item.Value, item.Path)).OfType<T>()];
    }
}
