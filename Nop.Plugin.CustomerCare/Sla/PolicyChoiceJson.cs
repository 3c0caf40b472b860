using System.Text.Json;
using System.Text.Json.Serialization;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>A choice as the log keeps it, so that it can be explained when policies and requesters have long changed.</summary>
public static class PolicyChoiceJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip
    };

    /// <summary>One line of JSON.</summary>
    public static string Write(PolicyChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        var facts = choice.Facts;
        return JsonSerializer.Serialize(
            new Note
            {
                Policy = choice.PolicyId,
                Calendar = choice.CalendarId,
                Store = facts.StoreId,
                Channel = WireName.Of(facts.Channel),
                Priority = WireName.Of(facts.Priority),
                Vendor = facts.VendorId,
                Language = facts.LanguageCode,
                Roles = facts.Roles.Count == 0 ? null : [.. facts.Roles],
                PaidTotal = facts.PaidTotal == 0 ? null : facts.PaidTotal,
                PassedOver = choice.PassedOver.Count == 0 ? null : [.. choice.PassedOver.Select(Skip.Of)]
            },
            Options);
    }

    /// <summary>Reads what <see cref="Write"/> wrote; null for anything else, as lines written before choices were kept have.</summary>
    public static PolicyChoice? Read(string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
            return null;

        try
        {
            return JsonSerializer.Deserialize<Note>(json, Options)?.ToChoice();
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            return null;
        }
    }

    private sealed class Skip
    {
        public int Policy { get; set; }
        public string? Condition { get; set; }

        public static Skip Of(PassedOverPolicy passedOver)
        {
            return new Skip { Policy = passedOver.PolicyId, Condition = passedOver.Condition is { } condition ? WireName.Of(condition) : null };
        }

        public PassedOverPolicy ToPassedOver()
        {
            return new PassedOverPolicy(Policy, Condition is null ? null : WireName.Parse<PolicyCondition>(Condition));
        }
    }

    private sealed class Note
    {
        public int? Policy { get; set; }
        public int? Calendar { get; set; }
        public int Store { get; set; }
        public string Channel { get; set; } = string.Empty;
        public string Priority { get; set; } = string.Empty;
        public int? Vendor { get; set; }
        public string? Language { get; set; }
        public List<string>? Roles { get; set; }
        public decimal? PaidTotal { get; set; }
        public List<Skip>? PassedOver { get; set; }

        public PolicyChoice ToChoice()
        {
            var facts = new InquiryFacts
            {
                StoreId = Store,
                Channel = WireName.Parse<Channel>(Channel),
                Priority = WireName.Parse<Priority>(Priority),
                VendorId = Vendor,
                LanguageCode = Language,
                Roles = Roles ?? [],
                PaidTotal = PaidTotal ?? 0
            };
            return new PolicyChoice(Policy, Calendar, [.. (PassedOver ?? []).Select(skip => skip.ToPassedOver())], facts);
        }
    }
}
