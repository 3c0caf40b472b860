using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>Counts the people of all surveys in one statement, each part of it by an index.</summary>
public sealed class SurveyTotalsQuery(IReportDatabase database)
{
    private const string Sql =
        "select [SurveyId], 1 as [Part], count(*) as [People] from [CustomerCareInvitation] where [SentOnUtc] is not null group by [SurveyId]"
        + " union all select [SurveyId], 2, count(*) from [CustomerCareInvitation] where [Status] in (@scheduled, @sending) group by [SurveyId]"
        + " union all select [SurveyId], 3, count(*) from [CustomerCareSurveyResponse] group by [SurveyId]";

    /// <summary>By survey; surveys without anybody are left out.</summary>
    public async Task<IReadOnlyDictionary<int, SurveyTotals>> ExecuteAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var states = new SqlParameters { ["scheduled"] = WireName.Of(InvitationStatus.Scheduled), ["sending"] = WireName.Of(InvitationStatus.Sending) };
        var rows = await session.QueryAsync<PartRow>(Sql, states, cancellation);
        return rows.GroupBy(row => row.SurveyId).ToDictionary(parts => parts.Key, parts => new SurveyTotals(Of(parts, 1), Of(parts, 2), Of(parts, 3)));
    }

    private static int Of(IEnumerable<PartRow> parts, int part)
    {
        return parts.Where(row => row.Part == part).Sum(row => row.People);
    }

    private sealed class PartRow
    {
        public int SurveyId { get; set; }
        public int Part { get; set; }
        public int People { get; set; }
    }
}
