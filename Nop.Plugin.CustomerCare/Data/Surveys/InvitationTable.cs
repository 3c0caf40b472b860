using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>The table of invitations and, beside it, the categories and vendors of what was bought.</summary>
internal static class InvitationTable
{
    public const string CATEGORY = "category";
    public const string VENDOR = "vendor";

    private static readonly RowInsert Insert = new(
        Tables.Invitation,
        [
            "SurveyId", "Kind", "SubjectId", "StoreId", "CustomerId", "RecipientKey", "RecipientEmail", "RecipientName", "LanguageCode", "OrderNumber", "OrderValue", "BuyerOrder",
            "CountryCode", "Channel", "AgentId", "AgentName", "Status", "Reason", "TriggeredOnUtc", "PlannedOnUtc", "DueOnUtc", "Attempts", "IsAnonymous"
        ],
        "SurveyId",
        "SubjectId");

    private static readonly RowInsert InsertParts = new(Tables.InvitationPart, ["InvitationId", "Part", "PartId"], "InvitationId", "Part", "PartId");

    /// <summary>Adds those whose survey has none for the subject yet. The caller holds the survey's row, or is alone.</summary>
    public static async Task AddAsync(StoreSession session, IReadOnlyList<Invitation> invitations, CancellationToken cancellation)
    {
        await Insert.ExecuteAsync(session, invitations.Select(Values), cancellation);
        var withParts = invitations.Where(one => one.Categories.Count + one.Vendors.Count > 0).ToList();
        foreach (var same in withParts.GroupBy(one => one.SurveyId))
        {
            var ids = await IdsAsync(session, same.Key, [.. same.Select(one => one.SubjectId)], cancellation);
            await InsertParts.ExecuteAsync(session, same.SelectMany(one => Parts(ids[one.SubjectId], one)), cancellation);
        }
    }

    private static async Task<Dictionary<long, long>> IdsAsync(StoreSession session, int surveyId, IReadOnlyCollection<long> subjectIds, CancellationToken cancellation)
    {
        var ids = new Dictionary<long, long>();
        foreach (var some in subjectIds.Chunk(session.Engine.ParametersAStatement - 10))
        {
            var parameters = new SqlParameters { ["survey"] = surveyId };
            var rows = await session.QueryAsync<IdRow>(
                $"select [Id], [SubjectId] from [CustomerCareInvitation] where [SurveyId] = @survey and {session.Engine.In("[SubjectId]", "id", some, parameters)}",
                parameters,
                cancellation);
            foreach (var row in rows)
                ids[row.SubjectId] = row.Id;
        }

        return ids;
    }

    private static IEnumerable<object?[]> Parts(long invitationId, Invitation one)
    {
        return one.Categories.Select(id => new object?[] { invitationId, CATEGORY, id }).Concat(one.Vendors.Select(id => new object?[] { invitationId, VENDOR, id }));
    }

    private static object?[] Values(Invitation one)
    {
        return
        [
            one.SurveyId,
            WireName.Of(one.Kind),
            one.SubjectId,
            one.StoreId,
            one.CustomerId,
            one.RecipientKey,
            ColumnText.Fit(one.RecipientEmail, 500),
            ColumnText.Fit(one.RecipientName, 400),
            ColumnText.Fit(one.LanguageCode, 10),
            ColumnText.Fit(one.OrderNumber, 100),
            one.OrderValue,
            one.BuyerOrder,
            ColumnText.Fit(one.CountryCode, 2),
            one.Channel,
            one.AgentId,
            ColumnText.Fit(one.AgentName, 400),
            WireName.Of(one.Status),
            one.Reason is { } reason ? WireName.Of(reason) : null,
            one.TriggeredOnUtc,
            one.PlannedOnUtc,
            one.DueOnUtc,
            one.Attempts,
            one.IsAnonymous
        ];
    }

    private sealed class IdRow
    {
        public long Id { get; set; }
        public long SubjectId { get; set; }
    }
}
