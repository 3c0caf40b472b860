using Nop.Plugin.CustomerCare.Admin.Factories.Explanations;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Explanation;
using Nop.Plugin.CustomerCare.Tests.Calendars;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Sla.Explanation;

/// <summary>A log under one policy, and what is said of one of its clocks. Expected texts were reckoned by hand.</summary>
internal static class Explained
{
    public const string OfficeHours = """
        "mon": [["09:00","17:00"]], "tue": [["09:00","17:00"]], "wed": [["09:00","17:00"]], "thu": [["09:00","17:00"]], "fri": [["09:00","17:00"]]
        """;

    public const string SaturdayNight = "\"sat\": [[\"22:00\",\"06:00\"]]";

    /// <param name="more">Further members of the calendar's JSON, each with a leading comma.</param>
    public static SlaCatalog Catalog(SlaMetric metric, int minutes, string zone = "Europe/Warsaw", string weekly = OfficeHours, string more = "", TargetTime time = TargetTime.Business)
    {
        return new SlaCatalog([new CalendarVersion(1, 1, Sample.Calendar(zone, weekly, more), 0)], [Policy(1, 1, "Standard", new SlaTarget(metric, minutes, time))]);
    }

    public static PolicyVersion Policy(int id, int version, string name, params SlaTarget[] targets)
    {
        return new PolicyVersion(id, version, new SlaPolicy(name, true, "Shop", PolicyMatch.Everything, targets, [50, 80]), id - 1);
    }

    public static LogBuilder Asked(string at)
    {
        return new LogBuilder().Customer(at).Applied(1, 1, at);
    }

    public static async Task<string> TextAsync(IReadOnlyCollection<InquiryEvent> log, SlaCatalog catalog, SlaMetric metric, string now, int cycle = 1, params Breach[] breaches)
    {
        var explanation = ExplainClock.Of(log, catalog, (metric, cycle), LogBuilder.Utc(now), breaches)!;
        return ExplanationPlainText.Of(await ExplanationDesk.PrepareAsync(explanation, catalog));
    }

    /// <summary>The text, but for what all of one policy have in common: the lines from the policy to its target.</summary>
    public static async Task<string> WithoutPolicyAsync(LogBuilder log, SlaCatalog catalog, SlaMetric metric, string now, int cycle = 1)
    {
        var text = await TextAsync(log.Lines, catalog, metric, now, cycle);
        var (start, end) = (text.IndexOf("Policy\n", StringComparison.Ordinal), text.IndexOf("What started", StringComparison.Ordinal));
        return (text[..start] + text[end..]).TrimEnd('\n');
    }
}
