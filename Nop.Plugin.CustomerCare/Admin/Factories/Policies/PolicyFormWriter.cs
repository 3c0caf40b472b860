using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Policies;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Policies;

/// <summary>A policy as a form shows it; read again, the form gives the same policy.</summary>
public static class PolicyFormWriter
{
    private const int MINUTES_AN_HOUR = 60;

    public static PolicyFormModel Write(SlaPolicy policy, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new PolicyFormModel
        {
            Name = policy.Name,
            Enabled = policy.Enabled,
            Calendar = policy.Calendar,
            Stores = [.. policy.Match.Stores],
            Channels = [.. policy.Match.Channels.Select(WireName.Of)],
            Vendors = [.. policy.Match.Vendors],
            Roles = [.. policy.Match.Roles],
            Languages = [.. policy.Match.Languages],
            Priorities = [.. policy.Match.Priorities.Select(WireName.Of)],
            MinimumPaidTotal = policy.Match.MinimumPaidTotal?.ToString(culture),
            Targets = [.. Enum.GetValues<SlaMetric>().Select(metric => Target(metric, policy.Targets.FirstOrDefault(target => target.Metric == metric), culture))],
            Warnings = string.Join(", ", policy.Warnings)
        };
    }

    private static TargetFormModel Target(SlaMetric metric, SlaTarget? target, CultureInfo culture)
    {
        var isHours = target is null || target.Minutes % MINUTES_AN_HOUR == 0;
        return new TargetFormModel
        {
            Metric = WireName.Of(metric),
            Amount = target is null ? null : (isHours ? target.Minutes / MINUTES_AN_HOUR : target.Minutes).ToString(culture),
            Unit = isHours ? PolicyFormReader.HOURS : "minutes",
            Time = WireName.Of(target?.Time ?? TargetTime.Business)
        };
    }
}
