using System.Data.Common;
using System.Runtime.CompilerServices;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Team;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>Reads what the report of agents and vendors counts: one statement for each kind of figure, however many there are of them.</summary>
public sealed class TeamQuery(IReportDatabase database) : ITeamFigures
{
    private const string WHOSE = "i.[AgentId], i.[AgentName], i.[VendorId]";

    private static readonly string[] Metrics = [WireName.Of(SlaMetric.FirstResponse), WireName.Of(SlaMetric.FirstResolution)];

    // Joined, a planner reads all inquiries there are for those of the period; so whose they are is read beside, some at a time.
    public async IAsyncEnumerable<(TeamKey Key, ReportedClock Clock)> ReadClocksAsync(
        DateTime fromUtc, DateTime toUtc, ReportFilter filter, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        await using var beside = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters();
        var conditions = new ReportConditions(session.Engine, fromUtc, toUtc, filter, parameters);
        conditions.And(session.Engine.In("c.[Metric]", "metric", Metrics, parameters));
        var clocks = session.StreamAsync($"select {SlaClockQuery.COLUMNS}, c.[InquiryId] {conditions.FromWhere}", parameters, reader => (InquiryId: reader.GetInt64(7), Clock: SlaClockQuery.Read(reader)), cancellation);
        var some = new List<(long InquiryId, ReportedClock Clock)>();
        await foreach (var clock in clocks)
        {
            some.Add(clock);
            if (some.Count < session.Engine.KeysAStatement)
                continue;

            foreach (var theirs in await AddWhoseAsync(beside, some, cancellation))
                yield return theirs;
            some.Clear();
        }

        foreach (var theirs in await AddWhoseAsync(beside, some, cancellation))
            yield return theirs;
    }

    public async Task<IReadOnlyList<(TeamKey Key, int Count)>> ReadLoadAsync(ReportFilter filter, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters { ["no"] = false };
        InboxConditions.AddStatuses(parameters);
        var asked = new ReportFilterConditions(session.Engine, filter, parameters).AndInquiry;
        return await session.ReadAsync(
            $"select {WHOSE}, count(*) from [CustomerCareInquiry] i where {InboxConditions.IsOpen} and i.[IsSpam] = @no{asked} group by {WHOSE}",
            parameters,
            reader => (Key(reader, 0), Count(reader, 3)),
            cancellation);
    }

    public async Task<IReadOnlyList<(TeamKey Key, int Score, int Count)>> ReadSatisfactionAsync(DateTime fromUtc, DateTime toUtc, ReportFilter filter, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters { ["from"] = fromUtc, ["to"] = toUtc, ["kind"] = WireName.Of(SurveyKind.Satisfaction) };
        var asked = new ReportFilterConditions(session.Engine, filter, parameters).AndInquiry;
        return await session.ReadAsync(
            "select v.[AgentId], v.[AgentName], i.[VendorId], r.[Score], count(*) from [CustomerCareSurveyResponse] r "
                + "join [CustomerCareInvitation] v on v.[Id] = r.[InvitationId] join [CustomerCareInquiry] i on i.[Id] = v.[SubjectId] "
                + "where r.[SurveyId] in (select s.[Id] from [CustomerCareSurvey] s where s.[Kind] = @kind) and r.[AnsweredOnUtc] >= @from and r.[AnsweredOnUtc] < @to and r.[InvalidOnUtc] is null"
                + $"{asked} group by v.[AgentId], v.[AgentName], i.[VendorId], r.[Score]",
            parameters,
            reader => (Key(reader, 0), reader.GetInt32(3), Count(reader, 4)),
            cancellation);
    }

    private static async Task<List<(TeamKey Key, ReportedClock Clock)>> AddWhoseAsync(StoreSession session, List<(long InquiryId, ReportedClock Clock)> clocks, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        var rows = await session.ReadAsync(
            $"select {WHOSE}, i.[Id] from [CustomerCareInquiry] i where {session.Engine.In("i.[Id]", "id", clocks.Select(clock => clock.InquiryId).ToHashSet(), parameters)}",
            parameters,
            reader => (Key: Key(reader, 0), Id: reader.GetInt64(3)),
            cancellation);
        var whose = rows.ToDictionary(row => row.Id, row => row.Key);
        return [.. clocks.Select(clock => (whose[clock.InquiryId], clock.Clock))];
    }

    private static TeamKey Key(DbDataReader reader, int first)
    {
        return new TeamKey(reader.Number(first), reader.Text(first + 1), reader.Number(first + 2));
    }

    // Counts are of different widths in different engines.
    private static int Count(DbDataReader reader, int column)
    {
        return Convert.ToInt32(reader.GetValue(column), System.Globalization.CultureInfo.InvariantCulture);
    }
}
