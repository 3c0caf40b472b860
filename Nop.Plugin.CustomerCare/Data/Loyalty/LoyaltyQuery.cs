using System.Data.Common;
using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Loyalty;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Data.Loyalty;

/// <summary>Reads answers, inquiries and the host's orders of the same people: who they are, and what they answered, by the dates of the period, the inquiries before by their keys, some hundred at a time.</summary>
public sealed class LoyaltyQuery(IReportDatabase database) : ILoyaltyFacts
{
    private const int OTHER_PARAMETERS = 20;

    public async Task<IReadOnlyList<ScoredAnswer>> AnswersAsync(LoyaltyScope scope, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var source = Answers(scope, new SqlParameters());
        var rows = await session.ReadAsync(
            "select r.[InvitationId], r.[Score], r.[AnsweredOnUtc], r.[RecipientKey], r.[StoreId], v.[CustomerId], v.[RecipientEmail] "
                + $"from [CustomerCareSurveyResponse] r join [CustomerCareInvitation] v on v.[Id] = r.[InvitationId] where {source.Valid}",
            source.Parameters,
            reader => (
                Person: reader.Text(3)?.Trim() ?? $"#{reader.GetInt64(0)}",
                StoreId: reader.GetInt32(4),
                Answer: new ScoredAnswer(reader.GetInt64(0), reader.GetInt32(1), reader.GetDateTime(2).AsUtc(), reader.Number(5), EmailKey.Of(reader.Text(6)))),
            cancellation);
        return [.. rows.GroupBy(row => row.Person, StringComparer.Ordinal)
            .Select(person => person.OrderBy(row => row.Answer.AnsweredOnUtc).ThenBy(row => row.Answer.InvitationId).Last())
            .Where(row => scope.StoreId is null || row.StoreId == scope.StoreId)
            .Select(row => row.Answer)];
    }

    public async Task<IReadOnlyList<AnswerContact>> ContactsAsync(IReadOnlyCollection<ScoredAnswer> answers, DateTime sinceUtc, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var customers = answers.Select(answer => answer.CustomerId).OfType<int>().Distinct().ToList();
        var addresses = answers.Select(answer => answer.EmailKey).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return
        [
            .. await ContactsAsync(session, "i.[CustomerId]", customers, sinceUtc, cancellation),
            .. await ContactsAsync(session, "i.[RequesterEmailKey]", addresses, sinceUtc, cancellation)
        ];
    }

    // The clocks are looked up one by one: joined, a planner reads all there are.
    public async Task<IReadOnlyList<ServedCustomer>> ServedAsync(LoyaltyScope scope, DateTime nowUtc, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters();
        var rows = await session.ReadAsync(
            $"""
            select x.[CustomerId], x.[CreatedOnUtc], x.[IsBroken] from (select i.[CustomerId], i.[CreatedOnUtc],
            (select case when c.[State] = @met then 0 when {ServedConditions.Broken(nowUtc, parameters)} then 1 else 2 end from [CustomerCareSlaClock] c where {ServedConditions.FIRST}) as [IsBroken]
            from [CustomerCareInquiry] i where {ServedConditions.Inquiries(scope, parameters)}) x where x.[IsBroken] < 2
            """,
            parameters,
            reader => (CustomerId: reader.GetInt32(0), OnUtc: reader.GetDateTime(1).AsUtc(), IsBroken: reader.GetInt32(2) > 0),
            cancellation);
        return [.. rows.GroupBy(row => row.CustomerId).Select(person => new ServedCustomer(
            person.Key,
            person.Max(row => row.OnUtc),
            person.Where(row => row.IsBroken).Select(row => (DateTime?)row.OnUtc).Max()))];
    }

    public async Task<IReadOnlyDictionary<int, PaidOrders>> PurchasesAsync(LoyaltyScope scope, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = Orders();
        // Whoever has an address in the host's table of customers has an account; a guest is another customer each time.
        var rows = await session.ReadAsync(
            $"""
            select a.[Id], count(o.[Id]), sum(o.[OrderTotal] - o.[RefundedAmount]) from [Customer] a
            left join [Order] o on o.[CustomerId] = a.[Id] and o.[Deleted] = @no and o.[PaymentStatusId] in (@paid, @partially)
            where a.[Email] is not null and a.[Deleted] = @no and a.[Id] in ({People(scope, parameters)}) group by a.[Id]
            """,
            parameters,
            reader => (Id: reader.GetInt32(0), Count: reader.GetInt32(1), Paid: reader.IsDBNull(2) ? 0 : reader.GetDecimal(2)),
            cancellation);
        return rows.ToDictionary(row => row.Id, row => new PaidOrders(row.Count, row.Paid));
    }

    public async Task<ILookup<int, DateTime>> OrderTimesAsync(LoyaltyScope scope, DateTime afterUtc, DateTime throughUtc, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = Orders();
        parameters["after"] = afterUtc;
        parameters["through"] = throughUtc;
        var rows = await session.ReadAsync(
            $"""
            select o.[CustomerId], o.[CreatedOnUtc] from [Order] o where o.[CreatedOnUtc] > @after and o.[CreatedOnUtc] <= @through
            and o.[Deleted] = @no and o.[PaymentStatusId] in (@paid, @partially) and o.[CustomerId] in ({People(scope, parameters)})
            """,
            parameters,
            reader => (Id: reader.GetInt32(0), OnUtc: reader.GetDateTime(1).AsUtc()),
            cancellation);
        return rows.ToLookup(row => row.Id, row => row.OnUtc);
    }

    /// <summary>The customers who answered or wrote in the period, as a query.</summary>
    private static string People(LoyaltyScope scope, SqlParameters parameters)
    {
        if (scope.StoreId is { } store)
            parameters["store"] = store;
        var (ofInquiries, ofAnswers) = scope.StoreId is null ? (string.Empty, string.Empty) : (" and i.[StoreId] = @store", " and r.[StoreId] = @store");
        return "select i.[CustomerId] from [CustomerCareInquiry] i where i.[CreatedOnUtc] >= @from and i.[CreatedOnUtc] < @to and i.[CustomerId] is not null" + ofInquiries
            + " union select v.[CustomerId] from [CustomerCareSurveyResponse] r join [CustomerCareInvitation] v on v.[Id] = r.[InvitationId] "
            + $"where {Answers(scope, parameters).Valid} and v.[CustomerId] is not null{ofAnswers}";
    }

    private static AnswerSource Answers(LoyaltyScope scope, SqlParameters parameters)
    {
        return new AnswerSource(new AnswerScope(SurveyKind.Recommendation, null, scope.FromUtc, scope.ToUtc, AnswerMode.PerOrder), parameters);
    }

    private static async Task<List<AnswerContact>> ContactsAsync<TKey>(StoreSession session, string column, IReadOnlyCollection<TKey> keys, DateTime sinceUtc, CancellationToken cancellation)
    {
        var found = new List<AnswerContact>();
        foreach (var some in keys.Chunk(session.Engine.ParametersAStatement - OTHER_PARAMETERS))
        {
            var parameters = new SqlParameters { ["metric"] = WireName.Of(SlaMetric.FirstResponse), ["since"] = sinceUtc, ["no"] = false };
            found.AddRange(await session.ReadAsync(
                $"""
                select i.[Id], i.[CustomerId], i.[RequesterEmailKey], i.[CreatedOnUtc], c.[State], c.[StartedOnUtc], c.[FinishedOnUtc], c.[OverdueOnUtc] from [CustomerCareInquiry] i
                left join [CustomerCareSlaClock] c on c.[InquiryId] = i.[Id] and c.[Metric] = @metric and c.[Cycle] = 1
                where {session.Engine.In(column, "key", some, parameters)} and i.[CreatedOnUtc] >= @since and i.[IsSpam] = @no and i.[MergedIntoId] is null
                """,
                parameters,
                ReadContact,
                cancellation));
        }

        return found;
    }

    private static SqlParameters Orders()
    {
        return new SqlParameters { ["no"] = false, ["paid"] = StoreOrderCodes.PAID, ["partially"] = StoreOrderCodes.PARTIALLY_REFUNDED };
    }

    private static AnswerContact ReadContact(DbDataReader reader)
    {
        ClockState? state = reader.Text(4) is { } name ? WireName.Parse<ClockState>(name) : null;
        return new AnswerContact(reader.GetInt64(0), reader.Number(1), reader.Text(2), reader.GetDateTime(3).AsUtc(), state, reader.Instant(5), reader.Instant(6), reader.Instant(7));
    }
}
