using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Data.SurveyResults;

/// <summary>Reads invitations and their answers by id, in as few statements as parameters allow.</summary>
internal static class InvitationReading
{
    /// <summary>By id, with categories and vendors; what is gone is left out.</summary>
    public static async Task<IReadOnlyDictionary<long, Invitation>> InvitationsAsync(StoreSession session, IReadOnlyCollection<long> ids, CancellationToken cancellation)
    {
        var parts = (await ByIdAsync<PartRow>(session, "[InvitationId], [Part], [PartId]", Tables.InvitationPart, "[InvitationId]", ids, cancellation)).ToLookup(row => row.InvitationId);
        var invitations = new Dictionary<long, Invitation>();
        foreach (var some in ids.Chunk(session.Engine.ParametersAStatement))
        {
            var parameters = new SqlParameters();
            var found = session.Engine.In("[Id]", "id", some, parameters);
            foreach (var (invitation, _) in await InvitationRow.ReadAsync(session, $"from [CustomerCareInvitation] where {found}", parameters, cancellation))
                invitations[invitation.Id] = invitation with
                {
                    Categories = Of(parts[invitation.Id], InvitationTable.CATEGORY),
                    Vendors = Of(parts[invitation.Id], InvitationTable.VENDOR)
                };
        }

        return invitations;
    }

    public static async Task<IReadOnlyDictionary<long, SurveyResponse>> ResponsesAsync(StoreSession session, IReadOnlyCollection<long> ids, CancellationToken cancellation)
    {
        var rows = await ByIdAsync<SurveyResponseRow>(session, SurveyResponseRow.Columns, Tables.SurveyResponse, "[InvitationId]", ids, cancellation);
        return rows.ToDictionary(row => row.InvitationId, row => row.ToResponse());
    }

    /// <summary>The rows of a table whose column has one of these values.</summary>
    public static async Task<List<T>> ByIdAsync<T>(
        StoreSession session,
        string columns,
        string table,
        string column,
        IReadOnlyCollection<long> ids,
        CancellationToken cancellation)
    {
        var rows = new List<T>();
        foreach (var some in ids.Chunk(session.Engine.ParametersAStatement))
        {
            var parameters = new SqlParameters();
            var found = session.Engine.In(column, "id", some, parameters);
            rows.AddRange(await session.QueryAsync<T>($"select {columns} from [{table}] where {found}", parameters, cancellation));
        }

        return rows;
    }

    private static List<int> Of(IEnumerable<PartRow> parts, string name) => [.. parts.Where(part => part.Part == name).Select(part => part.PartId).Order()];

    private sealed class PartRow
    {
        public long InvitationId { get; set; }
        public string Part { get; set; } = string.Empty;
        public int PartId { get; set; }
    }
}
