using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys.OptOuts;

namespace Nop.Plugin.CustomerCare.Data.SurveyResults;

/// <summary>All that surveys hold about a person.</summary>
public sealed class PersonalSurveyQuery(StoreDatabase database, SurveyHistoryQuery histories)
{
    /// <param name="customerId">The account; null for none.</param>
    /// <param name="recipientKey">The address's key; null for none. Addresses of the account's invitations count as well.</param>
    public async Task<PersonalSurveyData> ExecuteAsync(int? customerId, string? recipientKey, CancellationToken cancellation = default)
    {
        return await WithDecisionsAsync(await histories.OfPersonAsync(customerId, recipientKey, cancellation), recipientKey, cancellation);
    }

    /// <summary>Some invitations with what their people decided about being asked.</summary>
    public async Task<PersonalSurveyData> WithDecisionsAsync(IReadOnlyList<SurveyHistory> invitations, string? recipientKey, CancellationToken cancellation = default)
    {
        var keys = invitations.Select(one => one.Invitation.RecipientKey).Append(recipientKey).OfType<string>().Distinct().ToList();
        await using var session = await database.OpenAsync(cancellation);
        return new PersonalSurveyData
        {
            Invitations = invitations,
            OptOuts = [.. (await ReadAsync<OptOutRow>(session, "[RecipientKey], [StoreId], [Source], [OptedOutOnUtc], [LiftedOnUtc]", Tables.OptOut, keys, cancellation)).Select(row => row.ToOptOut())],
            Consents =
            [
                .. (await ReadAsync<ConsentRow>(
                    session, "[RecipientKey], [StoreId], [OrderId], [Source], [LanguageCode], [Wording], [GivenOnUtc], [WithdrawnOnUtc]", Tables.Consent, keys, cancellation))
                    .Select(row => row.ToConsent()).OrderByDescending(consent => consent.GivenOnUtc)
            ]
        };
    }

    private static async Task<IReadOnlyList<T>> ReadAsync<T>(StoreSession session, string columns, string table, IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        var found = session.Engine.In("[RecipientKey]", "key", keys, parameters);
        return await session.QueryAsync<T>($"select {columns} from [{table}] where {found}", parameters, cancellation);
    }

    private sealed class OptOutRow
    {
        public string RecipientKey { get; set; } = string.Empty;
        public int StoreId { get; set; }
        public string Source { get; set; } = string.Empty;
        public DateTime OptedOutOnUtc { get; set; }
        public DateTime? LiftedOnUtc { get; set; }

        public RecordedOptOut ToOptOut()
        {
            return new RecordedOptOut(RecipientKey.Trim(), StoreId, WireName.Parse<OptOutSource>(Source), OptedOutOnUtc.AsUtc(), LiftedOnUtc.AsUtc());
        }
    }

    private sealed class ConsentRow
    {
        public string RecipientKey { get; set; } = string.Empty;
        public int StoreId { get; set; }
        public int? OrderId { get; set; }
        public string Source { get; set; } = string.Empty;
        public string? LanguageCode { get; set; }
        public string Wording { get; set; } = string.Empty;
        public DateTime GivenOnUtc { get; set; }
        public DateTime? WithdrawnOnUtc { get; set; }

        public RecordedConsent ToConsent()
        {
            return new RecordedConsent(RecipientKey.Trim(), StoreId, OrderId, Source, LanguageCode, Wording, GivenOnUtc.AsUtc(), WithdrawnOnUtc.AsUtc());
        }
    }
}
