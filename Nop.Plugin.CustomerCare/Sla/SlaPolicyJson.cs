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
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
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
        return Parse(() => JsonSerializer.Deserialize<PolicyText>(json, Options));
    }

    /// <inheritdoc cref="Read(string)"/>
    public static SlaPolicy Read(JsonElement json)
    {
        return Parse(() => json.Deserialize<PolicyText>(Options));
    }

    private static SlaPolicy Parse(Func<PolicyText?> read)
    {
        try
        {
            return (read() ?? throw new FormatException("A policy is a JSON object, not null.")).ToPolicy();
        }
        catch (JsonException wrong)
        {
            throw new FormatException($"Not a policy: {wrong.Message}", wrong);
        }
    }

    private static IReadOnlyList<string> NotNull(IReadOnlyList<string> names, string member)
    {
        return names.Contains(null!) ? throw new FormatException($"'{member}' has an entry that is null.") : names;
    }

    private sealed record PolicyText
    {
        public required string Name { get; init; }

        public bool Enabled { get; init; } = true;

        public required string Calendar { get; init; }

        public MatchText Match { get; init; } = new();

        public required IReadOnlyList<TargetText> Targets { get; init; }

        public IReadOnlyList<int> Warnings { get; init; } = [50, 80];

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

        public SlaPolicy ToPolicy()
        {
            if (Targets.Contains(null!))
                throw new FormatException("'targets' has an entry that is null.");

            return new SlaPolicy(Name, Enabled, Calendar, Match.ToMatch(), [.. Targets.Select(target => target.ToTarget())], Warnings);
        }
    }

    private sealed record TargetText
    {
        public required string Metric { get; init; }

        public required int Minutes { get; init; }

        public required string Time { get; init; }

        public SlaTarget ToTarget()
        {
            return new SlaTarget(WireName.Parse<SlaMetric>(Metric), Minutes, WireName.Parse<TargetTime>(Time));
        }
    }

    private sealed record MatchText
    {
        // Divided by this, a decimal loses its trailing zeros, so that 1000 and 1000.00 give one text.
        private const decimal One = 1.0000000000000000000000000000m;

        public IReadOnlyList<int> Stores { get; init; } = [];

        public IReadOnlyList<string> Channels { get; init; } = [];

        public IReadOnlyList<int> Vendors { get; init; } = [];

        public IReadOnlyList<string> Roles { get; init; } = [];

        public IReadOnlyList<string> Languages { get; init; } = [];

        public IReadOnlyList<string> Priorities { get; init; } = [];

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

        public PolicyMatch ToMatch()
        {
            return new PolicyMatch
            {
                Stores = Stores,
                Channels = [.. NotNull(Channels, "channels").Select(WireName.Parse<Channel>)],
                Vendors = Vendors,
                Roles = NotNull(Roles, "roles"),
                Languages = NotNull(Languages, "languages"),
                Priorities = [.. NotNull(Priorities, "priorities").Select(WireName.Parse<Priority>)],
                MinimumPaidTotal = MinimumPaidTotal
            };
        }
    }
}
