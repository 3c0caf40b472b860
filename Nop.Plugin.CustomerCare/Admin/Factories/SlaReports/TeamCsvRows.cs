using System.Globalization;
using Nop.Plugin.CustomerCare.Reports.Team;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;

/// <summary>The report of agents and vendors as rows of a file, numbers as machines write them.</summary>
public static class TeamCsvRows
{
    public static IEnumerable<IReadOnlyList<string?>> Of(VisibleTeamReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        string[] satisfaction = report.HasSatisfaction ? ["satisfaction_answers", "satisfied"] : [];
        yield return
        [
            "kind", "id", "name", "open_now", "replies", "first_responses_judged", "first_responses_met", "first_response_attainment", "first_response_median_s",
            "resolutions_judged", "resolutions_met", "resolution_attainment", "replies_judged", "replies_repeated", .. satisfaction
        ];
        foreach (var (agent, figures) in report.Agents)
            yield return Row("agent", agent.Id, agent.Name, figures, report.HasSatisfaction);
        foreach (var (vendorId, figures) in report.Vendors)
            yield return Row("vendor", vendorId, null, figures, report.HasSatisfaction);
    }

    private static string?[] Row(string kind, int? id, string? name, TeamFigures figures, bool hasSatisfaction)
    {
        return
        [
            kind, Text(id), name, Text(figures.Load), Text(figures.Replies),
            Text(figures.FirstResponse.Judged), Text(figures.FirstResponse.Met), Text(figures.FirstResponse.Attainment), Text(figures.FirstResponse.MedianSeconds),
            Text(figures.Resolution.Judged), Text(figures.Resolution.Met), Text(figures.Resolution.Attainment),
            Text(figures.Contact is { } contact ? contact.Repeated + contact.Enough : 0), Text(figures.Contact?.Repeated ?? 0),
            .. hasSatisfaction ? [Text(figures.Satisfaction.Answers), Text(figures.Satisfaction.Promoters)] : Array.Empty<string?>()
        ];
    }

    private static string? Text(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture);
}
