using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Planning;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>Adds to subjects what we know of their people, who are told apart by address alone.</summary>
internal static class SubjectPeople
{
    private static readonly string Open = string.Join(
        ", ", new[] { InquiryStatus.New, InquiryStatus.Open, InquiryStatus.Pending, InquiryStatus.OnHold }.Select(status => $"'{WireName.Of(status)}'"));

    public static async Task<IReadOnlyList<SurveySubject>> AddAsync(
        StoreSession session,
        Survey survey,
        IReadOnlyCollection<SurveySubject> subjects,
        CancellationToken cancellation)
    {
        var addresses = subjects.Select(subject => EmailKey.Of(subject.Email)).OfType<string>().Distinct().ToList();
        var keys = addresses.ToDictionary(address => address, Recipient.KeyOf);
        var optedOut = await KeysAsync(session, "select [RecipientKey] from [CustomerCareOptOut] where [LiftedOnUtc] is null", keys.Values, cancellation);
        var consenting = survey.Definition.RequiresConsent ? await ConsentingAsync(session, keys.Values, cancellation) : [];
        var asked = (await AskedAsync(session, keys.Values, cancellation)).ToLookup(row => row.RecipientKey.Trim());
        var open = survey.Definition.WaitsForOpenInquiry && survey.Kind == SurveyKind.Recommendation ? await OpenAsync(session, addresses, cancellation) : [];
        return [.. subjects.Select(subject => EmailKey.Of(subject.Email) is not { } address ? subject : subject with
        {
            IsOptedOut = optedOut.Contains(keys[address]),
            HasConsent = consenting.Contains((keys[address], subject.StoreId)),
            LastAskedOnUtc = Last(asked[keys[address]].Where(row => row.Kind == WireName.Of(survey.Kind) && (!survey.Definition.CoolDownPerStore || row.StoreId == subject.StoreId))),
            LastAskedOtherwiseOnUtc = Last(asked[keys[address]].Where(row => row.Kind != WireName.Of(survey.Kind))),
            HasOpenInquiry = open.Contains(address)
        })];
    }

    private static DateTime? Last(IEnumerable<AskedRow> rows)
    {
        return rows.Select(row => (DateTime?)row.SentOnUtc).Max().AsUtc();
    }

    private static async Task<HashSet<string>> KeysAsync(StoreSession session, string select, IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var some in keys.Chunk(session.Engine.ParametersAStatement - 10))
        {
            var parameters = new SqlParameters();
            var rows = await session.QueryAsync<string>($"{select} and {session.Engine.In("[RecipientKey]", "key", some, parameters)}", parameters, cancellation);
            found.UnionWith(rows.Select(key => key.Trim()));
        }

        return found;
    }

    // A consent is given to the shop that asked for it.
    private static async Task<HashSet<(string RecipientKey, int StoreId)>> ConsentingAsync(StoreSession session, IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var found = new HashSet<(string, int)>();
        foreach (var some in keys.Chunk(session.Engine.ParametersAStatement - 10))
        {
            var parameters = new SqlParameters();
            var rows = await session.QueryAsync<ConsentRow>(
                $"select distinct [RecipientKey], [StoreId] from [CustomerCareConsent] where [WithdrawnOnUtc] is null and {session.Engine.In("[RecipientKey]", "key", some, parameters)}",
                parameters,
                cancellation);
            found.UnionWith(rows.Select(row => (row.RecipientKey.Trim(), row.StoreId)));
        }

        return found;
    }

    private static async Task<List<AskedRow>> AskedAsync(StoreSession session, IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var found = new List<AskedRow>();
        foreach (var some in keys.Chunk(session.Engine.ParametersAStatement - 10))
        {
            var parameters = new SqlParameters();
            found.AddRange(await session.QueryAsync<AskedRow>(
                "select [RecipientKey], [Kind], [StoreId], max([SentOnUtc]) as [SentOnUtc] from [CustomerCareInvitation] where [SentOnUtc] is not null "
                    + $"and {session.Engine.In("[RecipientKey]", "key", some, parameters)} group by [RecipientKey], [Kind], [StoreId]",
                parameters,
                cancellation));
        }

        return found;
    }

    private static async Task<HashSet<string>> OpenAsync(StoreSession session, List<string> addresses, CancellationToken cancellation)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var some in addresses.Chunk(session.Engine.ParametersAStatement - 10))
        {
            var parameters = new SqlParameters { ["no"] = false };
            found.UnionWith(await session.QueryAsync<string>(
                $"select distinct [RequesterEmailKey] from [CustomerCareInquiry] where [Status] in ({Open}) and [IsSpam] = @no and [MergedIntoId] is null "
                    + $"and {session.Engine.In("[RequesterEmailKey]", "address", some, parameters)}",
                parameters,
                cancellation));
        }

        return found;
    }

    private sealed class ConsentRow
    {
        public string RecipientKey { get; set; } = string.Empty;
        public int StoreId { get; set; }
    }

    private sealed class AskedRow
    {
        public string RecipientKey { get; set; } = string.Empty;
        public string Kind { get; set; } = string.Empty;
        public int StoreId { get; set; }
        public DateTime SentOnUtc { get; set; }
    }
}
