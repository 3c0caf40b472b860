using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Policies;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Policies;

/// <summary>Reads what was typed for a policy as far as it can be read and collects what can't.</summary>
public sealed class PolicyFormReader
{
    /// <summary>The unit of targets that are given in hours; the other is minutes.</summary>
    public const string HOURS = "hours";

    private const int MINUTES_AN_HOUR = 60;

    // No signs between thousands: "1,5" typed into an English page must not become 15.
    private const NumberStyles WRITTEN = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    private readonly List<PolicyProblem> _problems = [];

    private PolicyFormReader()
    {
    }

    /// <param name="culture">How numbers are written; a point is always taken too.</param>
    public static PolicyReading Read(PolicyFormModel form, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(form);
        var reader = new PolicyFormReader();
        var policy = new SlaPolicy(
            form.Name?.Trim() ?? string.Empty,
            form.Enabled,
            form.Calendar ?? string.Empty,
            reader.Match(form, culture),
            [.. form.Targets.Select(target => reader.Target(target, culture)).OfType<SlaTarget>()],
            reader.Warnings(form.Warnings));
        return new PolicyReading(policy, reader._problems);
    }

    private PolicyMatch Match(PolicyFormModel form, CultureInfo culture)
    {
        return new PolicyMatch
        {
            Stores = [.. form.Stores.Distinct()],
            Channels = Names<Channel>(form.Channels),
            Vendors = [.. form.Vendors.Distinct()],
            Roles = Filled(form.Roles),
            Languages = Filled(form.Languages),
            Priorities = Names<Priority>(form.Priorities),
            MinimumPaidTotal = Number(form.MinimumPaidTotal, "match.minimumPaidTotal", culture)
        };
    }

    private SlaTarget? Target(TargetFormModel typed, CultureInfo culture)
    {
        if (!WireName.TryParse<SlaMetric>(typed.Metric, out var metric))
            return null;

        var field = $"targets.{typed.Metric}";
        var time = WireName.TryParse<TargetTime>(typed.Time, out var kind) ? kind : TargetTime.Business;
        if (Number(typed.Amount, field, culture) is not { } amount)
            return null;
        if (Math.Abs(amount) > SlaSettingsRules.GreatestMinutes)
            return new SlaTarget(metric, amount > 0 ? int.MaxValue : int.MinValue, time);

        var minutes = typed.Unit == HOURS ? amount * MINUTES_AN_HOUR : amount;
        if (decimal.Truncate(minutes) == minutes)
            return new SlaTarget(metric, (int)minutes, time);

        _problems.Add(PolicyProblem.Of(PolicyRule.NotWholeMinutes, field, typed.Amount!));
        return null;
    }

    private List<int> Warnings(string? typed)
    {
        var shares = new List<int>();
        foreach (var part in (typed ?? string.Empty).Split([',', ';', ' ', '%'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var share))
                shares.Add(share);
            else
                _problems.Add(PolicyProblem.Of(PolicyRule.NotANumber, "warnings", part));

        return [.. shares.Order()];
    }

    private decimal? Number(string? typed, string field, CultureInfo culture)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        if (decimal.TryParse(typed, WRITTEN, culture, out var number) || decimal.TryParse(typed, WRITTEN, CultureInfo.InvariantCulture, out number))
            return number;

        _problems.Add(PolicyProblem.Of(PolicyRule.NotANumber, field, typed));
        return null;
    }

    // An empty field of a form is null in its list.
    private static List<string> Filled(IEnumerable<string?> typed)
    {
        return [.. typed.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!.Trim()).Distinct(StringComparer.Ordinal)];
    }

    private static List<T> Names<T>(IEnumerable<string> typed) where T : struct, Enum
    {
        return [.. typed.Where(name => WireName.TryParse<T>(name, out _)).Select(WireName.Parse<T>).Distinct()];
    }
}
