using Nop.Plugin.CustomerCare.Admin.Models.Settings;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla.Alerts;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Settings;

/// <summary>What is wrong with the settings as the admin typed them.</summary>
public static class SettingsProblems
{
    private const int LONGEST_HOURS = 24;
    private const int LONGEST_DWELL_SECONDS = 60;
    private const int SHORTEST_RETENTION_MONTHS = 12;
    private const int LONGEST_RETENTION_MONTHS = 240;
    private const int MOST_STARS = 5;
    private const int LONGEST_REPEATED_HOURS = 720;
    private const int LONGEST_ADDRESS = 500;
    private const int LONGEST_ADDRESSES = 2000;

    /// <param name="scope">The store that is set up, 0 for all: a store that takes over a setting of all stores leaves its field out.</param>
    public static IEnumerable<FieldProblem> Of(ConfigureModel model, int scope)
    {
        foreach (var field in SettingFields.Priorities)
            if ((scope == 0 || field.IsOwn(model)) && !WireName.TryParse<Priority>(field.Text(model), out _))
                yield return new FieldProblem(field.Name, "Plugins.CustomerCare.Settings.Wrong.Priority");
        if ((scope == 0 || model.ReviewStars_OverrideForStore) && model.ReviewStars is < 1 or > MOST_STARS)
            yield return new FieldProblem(nameof(model.ReviewStars), "Plugins.CustomerCare.Settings.Wrong.Number", 1, MOST_STARS);
        if ((scope == 0 || model.GatewayAddress_OverrideForStore) && model.GatewayAddress?.Trim() is { Length: > 0 } gateway && !IsAddress(gateway))
            yield return new FieldProblem(nameof(model.GatewayAddress), "Plugins.CustomerCare.Settings.Wrong.Address", gateway);
        if (scope == 0 || model.AlertAddresses_OverrideForStore)
            foreach (var problem in OfAddresses(nameof(model.AlertAddresses), model.AlertAddresses))
                yield return problem;
        if ((scope == 0 || model.AlertDelivery_OverrideForStore) && !WireName.TryParse<AlertDelivery>(model.AlertDelivery, out _))
            yield return new FieldProblem(nameof(model.AlertDelivery), "Plugins.CustomerCare.Settings.Wrong.Delivery");
        if ((scope == 0 || model.DigestHours_OverrideForStore) && model.DigestHours is < 1 or > LONGEST_HOURS)
            yield return new FieldProblem(nameof(model.DigestHours), "Plugins.CustomerCare.Settings.Wrong.Number", 1, LONGEST_HOURS);
        if ((scope == 0 || model.DigestHour_OverrideForStore) && model.DigestHour is < 0 or > 23)
            yield return new FieldProblem(nameof(model.DigestHour), "Plugins.CustomerCare.Settings.Wrong.Number", 0, 23);
        foreach (var problem in SummaryProblems.Of(model, scope))
            yield return problem;
        if ((scope == 0 || model.SurveyDwellSeconds_OverrideForStore) && model.SurveyDwellSeconds is < 0 or > LONGEST_DWELL_SECONDS)
            yield return new FieldProblem(nameof(model.SurveyDwellSeconds), "Plugins.CustomerCare.Settings.Wrong.Number", 0, LONGEST_DWELL_SECONDS);
        if (scope == 0 && model.SurveyRetentionMonths is not 0 and (< SHORTEST_RETENTION_MONTHS or > LONGEST_RETENTION_MONTHS))
            yield return new FieldProblem(nameof(model.SurveyRetentionMonths), "Plugins.CustomerCare.Settings.Wrong.Retention", SHORTEST_RETENTION_MONTHS, LONGEST_RETENTION_MONTHS);
        if (scope == 0 && model.RepeatedContactHours is < 1 or > LONGEST_REPEATED_HOURS)
            yield return new FieldProblem(nameof(model.RepeatedContactHours), "Plugins.CustomerCare.Settings.Wrong.Number", 1, LONGEST_REPEATED_HOURS);
        if (scope == 0 && model.InquiryRetentionMonths is not 0 and (< SHORTEST_RETENTION_MONTHS or > LONGEST_RETENTION_MONTHS))
            yield return new FieldProblem(nameof(model.InquiryRetentionMonths), "Plugins.CustomerCare.Settings.Wrong.Retention", SHORTEST_RETENTION_MONTHS, LONGEST_RETENTION_MONTHS);
    }

    /// <summary>What is wrong with several addresses in one field.</summary>
    internal static IEnumerable<FieldProblem> OfAddresses(string field, string? addresses)
    {
        if (addresses?.Length > LONGEST_ADDRESSES)
            return [new FieldProblem(field, "Plugins.CustomerCare.Settings.Wrong.TooLong", addresses.Length, LONGEST_ADDRESSES)];

        return AlertRecipients.Split(addresses)
            .Where(address => !IsAddress(address))
            .Select(address => new FieldProblem(field, "Plugins.CustomerCare.Settings.Wrong.Address", address));
    }

    // Only what could never be delivered or would break a header: which mailboxes there are, nobody knows but their servers.
    internal static bool IsAddress(string address)
    {
        var parts = address.Split('@');
        return parts is [{ Length: > 0 }, { Length: > 0 } domain]
            && address.Length <= LONGEST_ADDRESS
            && domain.Contains('.', StringComparison.Ordinal) && !domain.StartsWith('.') && !domain.EndsWith('.')
            && !address.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '<' or '>' or '"' or '(' or ')');
    }
}
