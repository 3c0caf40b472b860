using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Answering;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>The log of an invitation.</summary>
internal static class SurveyEventTable
{
    private const int NETWORK = 64;
    private const int USER_AGENT = 400;
    private const int NAME = 400;

    private static readonly string[] Columns =
        ["InvitationId", "Kind", "Score", "EarlierScore", "Reason", "Comment", "ActorName", "Network", "UserAgent", "HappenedOnUtc"];

    public static async Task AddAsync(StoreSession session, SurveyEvent line, CancellationToken cancellation)
    {
        var row = new SqlParameters
        {
            ["InvitationId"] = line.InvitationId,
            ["Kind"] = WireName.Of(line.Kind),
            ["Score"] = line.Score,
            ["EarlierScore"] = line.EarlierScore,
            ["Reason"] = line.Reason is { } reason ? WireName.Of(reason) : null,
            ["Comment"] = ColumnText.Fit(line.Comment),
            ["ActorName"] = ColumnText.Fit(line.ActorName, NAME),
            ["Network"] = ColumnText.Fit(line.Network, NETWORK),
            ["UserAgent"] = ColumnText.Fit(line.UserAgent, USER_AGENT),
            ["HappenedOnUtc"] = line.HappenedOnUtc
        };
        await session.FirstAsync<long>(session.Engine.InsertReturningId(Tables.SurveyEvent, Columns), row, cancellation);
    }

    public static Task<int> CountAsync(StoreSession session, long invitationId, SurveyEventKind kind, CancellationToken cancellation)
    {
        return session.FirstAsync<int>(
            "select count(*) from [CustomerCareSurveyEvent] where [InvitationId] = @id and [Kind] = @kind",
            new SqlParameters { ["id"] = invitationId, ["kind"] = WireName.Of(kind) },
            cancellation);
    }

    public static async Task<OpenedLinks> OpenedAsync(StoreSession session, long invitationId, DateTime sinceUtc, CancellationToken cancellation)
    {
        var rows = await session.QueryAsync<OpenedRow>(
            "select [Score], [HappenedOnUtc] from [CustomerCareSurveyEvent] where [InvitationId] = @id and [Kind] = @kind",
            new SqlParameters { ["id"] = invitationId, ["kind"] = WireName.Of(SurveyEventKind.Opened) },
            cancellation);
        return new OpenedLinks(rows.Count, [.. rows.Where(row => row.HappenedOnUtc.AsUtc() > sinceUtc).Select(row => row.Score).OfType<int>().Distinct()]);
    }

    private sealed class OpenedRow
    {
        public int? Score { get; set; }
        public DateTime HappenedOnUtc { get; set; }
    }
}
