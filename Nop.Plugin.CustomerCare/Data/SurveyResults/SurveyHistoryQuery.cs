using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Data.SurveyResults;

/// <summary>Invitations with all that came of them, newest first.</summary>
public sealed class SurveyHistoryQuery(StoreDatabase database)
{
    /// <summary>Null if there is none with that id.</summary>
    public async Task<SurveyHistory?> FindAsync(long invitationId, CancellationToken cancellation = default)
    {
        return (await ReadAsync("[Id] = @id", new SqlParameters { ["id"] = invitationId }, cancellation)).SingleOrDefault();
    }

    /// <summary>All about one order.</summary>
    public Task<IReadOnlyList<SurveyHistory>> OfOrderAsync(int orderId, CancellationToken cancellation = default)
    {
        return ReadAsync(
            "[SubjectId] = @id and [Kind] = @kind",
            new SqlParameters { ["id"] = (long)orderId, ["kind"] = WireName.Of(SurveyKind.Recommendation) },
            cancellation);
    }

    /// <summary>All to one person: under the account, or to the address.</summary>
    public Task<IReadOnlyList<SurveyHistory>> OfPersonAsync(int? customerId, string? recipientKey, CancellationToken cancellation = default)
    {
        return ReadAsync("[CustomerId] = @customer or [RecipientKey] = @key", new SqlParameters { ["customer"] = customerId ?? 0, ["key"] = recipientKey ?? string.Empty }, cancellation);
    }

    /// <summary>The answer that opened an inquiry; null if none did.</summary>
    public async Task<SurveyHistory?> ForInquiryAsync(long inquiryId, CancellationToken cancellation = default)
    {
        var found = await ReadAsync(
            "[Id] in (select r.[InvitationId] from [CustomerCareSurveyResponse] r where r.[InquiryId] = @inquiry)",
            new SqlParameters { ["inquiry"] = inquiryId },
            cancellation);
        return found.Count > 0 ? found[0] : null;
    }

    private async Task<IReadOnlyList<SurveyHistory>> ReadAsync(string where, SqlParameters parameters, CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        var ids = await session.QueryAsync<long>($"select [Id] from [CustomerCareInvitation] where {where} order by [PlannedOnUtc] desc, [Id] desc", parameters, cancellation);
        if (ids.Count == 0)
            return [];

        var invitations = await InvitationReading.InvitationsAsync(session, [.. ids], cancellation);
        var responses = await InvitationReading.ResponsesAsync(session, [.. ids], cancellation);
        var events = (await InvitationReading.ByIdAsync<SurveyEventRow>(session, SurveyEventRow.Columns, Tables.SurveyEvent, "[InvitationId]", [.. ids], cancellation))
            .OrderBy(row => row.Id).ToLookup(row => row.InvitationId);
        var surveys = (await session.QueryAsync<NameRow>("select [Id], [Name] from [CustomerCareSurvey]", cancellation: cancellation)).ToDictionary(row => row.Id, row => row.Name);
        return
        [
            .. from id in ids
               where invitations.ContainsKey(id)
               let invitation = invitations[id]
               select new SurveyHistory(invitation, surveys.GetValueOrDefault(invitation.SurveyId, string.Empty), responses.GetValueOrDefault(id), [.. events[id].Select(row => row.ToEvent())])
        ];
    }

    private sealed class NameRow
    {
        public int Id { get; set; }
        public string Name { get; set; } = string.Empty;
    }
}
