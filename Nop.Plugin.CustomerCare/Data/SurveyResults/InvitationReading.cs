using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Data.SurveyResults;

/// <summary>Reads invitations and their answers by id, in as few statements as parameters allow.</summary>
internal static class InvitationReading
{
    /// <summary>By id, with categories and vendors; what is gone is left out.</summary>
    public static async Task<IReadOnlyDictionary<long, Invitation>> InvitationsAsync(StoreSession session, IReadOnlyCollection<long> ids, CancellationToken cancellation)
    {
        var parts = (await ByIdAsync<PartRow>(session, "[InvitationId], [Part], [PartId]", "CustomerCareInvitationPart", "[InvitationId]", ids, cancellation)).ToLookup(row => row.InvitationId);
        var rows = await ByIdAsync<InvitationRow>(session, InvitationRow.Columns, "CustomerCareInvitation", "[Id]", ids, cancellation);
        return rows.ToDictionary(row => row.Id, row => row.ToInvitation() with
        {
            Categories = Of(parts[row.Id], InvitationTable.CATEGORY),
            Vendors = Of(parts[row.Id], InvitationTable.VENDOR)
        });
    }

    public static async Task<IReadOnlyDictionary<long, SurveyResponse>> ResponsesAsync(StoreSession session, IReadOnlyCollection<long> ids, CancellationToken cancellation)
    {
        var rows = await ByIdAsync<ResponseRow>(session, ResponseRow.Columns, "CustomerCareSurveyResponse", "[InvitationId]", ids, cancellation);
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
