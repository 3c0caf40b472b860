using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.Policies;
using Nop.Plugin.CustomerCare.Admin.Models.Guides;
using Nop.Plugin.CustomerCare.Admin.Models.Policies;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Guides;

/// <summary>From the targets that were typed to a policy.</summary>
public static class GuideTargetsReader
{
    /// <summary>The policy, and what is wrong with it at the form's fields.</summary>
    /// <param name="basis">Gives all else.</param>
    /// <param name="culture">How numbers are written; a point is always taken too.</param>
    public static (SlaPolicy Policy, IReadOnlyList<PolicyProblem> Problems) Read(GuideTargetsFormModel form, SlaPolicy basis, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(form);
        var fields = PolicyFormWriter.Write(basis, culture);
        foreach (var target in fields.Targets)
            Take(target, form);

        var reading = PolicyFormReader.Read(fields, culture);
        var problems = reading.Unreadable.Concat(PolicyRules.Check(reading.Policy, [basis.Calendar], []));
        return (reading.Policy, [.. problems.Select(problem => problem with { Field = FieldOf(problem.Field) })]);
    }

    /// <summary>What is promised; for those who write again as soon as at first, where nothing is promised to them yet.</summary>
    public static GuideTargetsFormModel Write(SlaPolicy policy, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new GuideTargetsFormModel
        {
            FirstResponse = Hours(policy, SlaMetric.FirstResponse, culture),
            NextResponse = Hours(policy, SlaMetric.NextResponse, culture) ?? Hours(policy, SlaMetric.FirstResponse, culture),
            Resolution = Hours(policy, SlaMetric.FirstResolution, culture)
        };
    }

    private static void Take(TargetFormModel target, GuideTargetsFormModel form)
    {
        foreach (var (metric, _, typed) in Fields(form))
            if (target.Metric == WireName.Of(metric))
                (target.Amount, target.Unit) = (typed?.Trim(), PolicyFormReader.HOURS);
    }

    private static string FieldOf(string field)
    {
        return Fields(new GuideTargetsFormModel()).FirstOrDefault(one => field == $"targets.{WireName.Of(one.Metric)}").Name ?? string.Empty;
    }

    private static (SlaMetric Metric, string Name, string? Typed)[] Fields(GuideTargetsFormModel form)
    {
        return
        [
            (SlaMetric.FirstResponse, nameof(form.FirstResponse), form.FirstResponse),
            (SlaMetric.NextResponse, nameof(form.NextResponse), form.NextResponse),
            (SlaMetric.FirstResolution, nameof(form.Resolution), form.Resolution)
        ];
    }

    private static string? Hours(SlaPolicy policy, SlaMetric metric, CultureInfo culture)
    {
        return policy.Targets.FirstOrDefault(target => target.Metric == metric) is { } target ? (target.Minutes / 60m).ToString("0.##", culture) : null;
    }
}
