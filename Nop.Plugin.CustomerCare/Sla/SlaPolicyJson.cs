using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>
/// One policy as a JSON object, as it stands in settings files and in the database. Members come in a fixed order and equal policies give equal text.
/// </summary>
public static class SlaPolicyJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    /// <summary>The policy on one line.</summary>
    public static string Write(SlaPolicy policy)
    {
        return JsonSerializer.Serialize(PolicyText.Of(policy), Options);
    }

    /// <summary>Reads one object. A missing <c>enabled</c> is true, a missing <c>match</c> matches everything, missing <c>warnings</c> are 50 and 80.</summary>
    /// <exception cref="FormatException">It isn't a policy: a member is unknown, missing or of the wrong kind, or a name is not one we know.</exception>
    public static SlaPolicy Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var problems = new JsonProblems();
            var policy = new SlaPolicyJsonReader(problems).Read(document.RootElement, "policy");
            return problems.All.Count == 0 ? policy : throw new FormatException($"Not a policy: {string.Join(" ", problems.All)}");
        }
        catch (JsonException wrong)
        {
            throw new FormatException($"Not a policy: {wrong.Message}", wrong);
        }
    }

    /// <summary>Why <see cref="Read"/> would refuse this text; null if it wouldn't.</summary>
    public static string? FindProblem(string json)
    {
        try
        {
            Read(json);
            return null;
        }
        catch (FormatException exception)
        {
            return exception.Message;
        }
    }

    private sealed record PolicyText
    {
        public required string Name { get; init; }

        public required bool Enabled { get; init; }

        public required string Calendar { get; init; }

        public required MatchText Match { get; init; }

        public required IReadOnlyList<TargetText> Targets { get; init; }

        public required IReadOnlyList<int> Warnings { get; init; }

        public static PolicyText Of(SlaPolicy policy)
        {
            return new PolicyText
            {
                Name = policy.Name,
                Enabled = policy.Enabled,
                Calendar = policy.Calendar,
                Match = MatchText.Of(policy.Match),
                Targets = [.. policy.Targets.Select(target => new TargetText { Metric = WireName.Of(target.Metric), Minutes = target.Minutes, Time = WireName.Of(target.Time) })],
                Warnings = policy.Warnings
            };
        }
    }

    private sealed record TargetText
    {
        public required string Metric { get; init; }

        public required int Minutes { get; init; }

        public required string Time { get; init; }
    }

    private sealed record MatchText
    {
        // Divided by this, a decimal loses its trailing zeros, so that 1000 and 1000.00 give one text.
        private const decimal One = 1.0000000000000000000000000000m;

        public required IReadOnlyList<int> Stores { get; init; }

        public required IReadOnlyList<string> Channels { get; init; }

        public required IReadOnlyList<int> Vendors { get; init; }

        public required IReadOnlyList<string> Roles { get; init; }

        public required IReadOnlyList<string> Languages { get; init; }

        public required IReadOnlyList<string> Priorities { get; init; }

        public decimal? MinimumPaidTotal { get; init; }

        public static MatchText Of(PolicyMatch match)
        {
            return new MatchText
            {
                Stores = match.Stores,
                Channels = [.. match.Channels.Select(WireName.Of)],
                Vendors = match.Vendors,
                Roles = match.Roles,
                Languages = match.Languages,
                Priorities = [.. match.Priorities.Select(WireName.Of)],
                MinimumPaidTotal = match.MinimumPaidTotal / One
            };
        }
    }
}
