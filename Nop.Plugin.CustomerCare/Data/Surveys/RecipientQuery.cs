using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>Lists the people of one survey page by page: two statements however long the page.</summary>
public sealed class RecipientQuery(StoreDatabase database)
{
    private const string Columns =
        "[Id], [SubjectId], [OrderNumber], [RecipientName], [RecipientEmail], [Reason], [TriggeredOnUtc], [PlannedOnUtc], [DueOnUtc], [SentOnUtc], [RemindedOnUtc], [AnsweredOnUtc], [Problem]";

    private static readonly Dictionary<RecipientState, InvitationStatus[]> Statuses = new()
    {
        [RecipientState.Next] = [InvitationStatus.Scheduled, InvitationStatus.Sending],
        [RecipientState.Skipped] = [InvitationStatus.Suppressed],
        [RecipientState.Sent] = [InvitationStatus.Sent],
        [RecipientState.Failed] = [InvitationStatus.Failed]
    };

    /// <param name="reason">Only those skipped for it; null for all of the state.</param>
    /// <param name="pageIndex">From 0.</param>
    /// <param name="pageSize">At least 1.</param>
    public async Task<RecipientPage> ExecuteAsync(
        int surveyId,
        RecipientState state,
        SuppressionReason? reason,
        int pageIndex,
        int pageSize,
        CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pageIndex);
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);

        await using var session = await database.OpenAsync(cancellation);
        var groups = await session.QueryAsync<GroupRow>(
            "select [Status], [Reason], count(*) as [People] from [CustomerCareInvitation] where [SurveyId] = @survey group by [Status], [Reason]",
            new SqlParameters { ["survey"] = surveyId },
            cancellation);

        var parameters = new SqlParameters { ["survey"] = surveyId, ["skip"] = pageIndex * (long)pageSize, ["take"] = pageSize };
        var where = session.Engine.In("[Status]", "status", [.. Statuses[state].Select(WireName.Of)], parameters);
        if (reason is { } wanted)
        {
            parameters["reason"] = WireName.Of(wanted);
            where += " and [Reason] = @reason";
        }

        var rows = await session.QueryAsync<InvitationRow>(
            $"select {Columns} from [CustomerCareInvitation] where [SurveyId] = @survey and {where} order by {OrderBy(state)}{session.Engine.Page}",
            parameters,
            cancellation);
        var total = groups.Where(group => Among(group, state) && (reason is null || group.Reason == WireName.Of(reason.Value))).Sum(group => group.People);
        return new RecipientPage([.. rows.Select(row => row.ToRow())], total, Counts(groups), Reasons(groups));
    }

    private static string OrderBy(RecipientState state)
    {
        return state switch
        {
            RecipientState.Next => "[DueOnUtc], [Id]",
            RecipientState.Sent => "[SentOnUtc] desc, [Id] desc",
            _ => "[PlannedOnUtc] desc, [Id] desc"
        };
    }

    private static bool Among(GroupRow group, RecipientState state)
    {
        return Statuses[state].Any(status => WireName.Of(status) == group.Status);
    }

    private static Dictionary<RecipientState, int> Counts(IReadOnlyList<GroupRow> groups)
    {
        return Statuses.Keys.ToDictionary(state => state, state => groups.Where(group => Among(group, state)).Sum(group => group.People));
    }

    private static Dictionary<SuppressionReason, int> Reasons(IReadOnlyList<GroupRow> groups)
    {
        return groups
            .Where(group => group.Reason is not null && Among(group, RecipientState.Skipped))
            .ToDictionary(group => WireName.Parse<SuppressionReason>(group.Reason!), group => group.People);
    }

    private sealed class GroupRow
    {
        public string Status { get; set; } = string.Empty;
        public string? Reason { get; set; }
        public int People { get; set; }
    }

    private sealed class InvitationRow
    {
        public long Id { get; set; }
        public long SubjectId { get; set; }
        public string? OrderNumber { get; set; }
        public string? RecipientName { get; set; }
        public string? RecipientEmail { get; set; }
        public string? Reason { get; set; }
        public DateTime TriggeredOnUtc { get; set; }
        public DateTime PlannedOnUtc { get; set; }
        public DateTime? DueOnUtc { get; set; }
        public DateTime? SentOnUtc { get; set; }
        public DateTime? RemindedOnUtc { get; set; }
        public DateTime? AnsweredOnUtc { get; set; }
        public string? Problem { get; set; }

        public RecipientPage.Row ToRow()
        {
            return new RecipientPage.Row
            {
                Id = Id,
                SubjectId = SubjectId,
                OrderNumber = OrderNumber,
                Name = RecipientName,
                Email = RecipientEmail,
                Reason = Reason is null ? null : WireName.Parse<SuppressionReason>(Reason),
                TriggeredOnUtc = TriggeredOnUtc.AsUtc(),
                PlannedOnUtc = PlannedOnUtc.AsUtc(),
                DueOnUtc = DueOnUtc.AsUtc(),
                SentOnUtc = SentOnUtc.AsUtc(),
                RemindedOnUtc = RemindedOnUtc.AsUtc(),
                AnsweredOnUtc = AnsweredOnUtc.AsUtc(),
                Problem = Problem
            };
        }
    }
}
