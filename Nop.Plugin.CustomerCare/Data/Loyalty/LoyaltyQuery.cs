using System.Data.Common;
using System.Globalization;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Loyalty;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Loyalty;

/// <summary>Reads answers, inquiries and the host's orders of the same people, each question by statements over the whole period.</summary>
public sealed class LoyaltyQuery(StoreDatabase database) : ILoyaltyFacts
{
    private const string Contacts =
        """
        select r.[InvitationId], i.[Id], i.[CreatedOnUtc], c.[State], c.[StartedOnUtc], c.[FinishedOnUtc], c.[OverdueOnUtc]
        from [CustomerCareSurveyResponse] r join [CustomerCareInvitation] v on v.[Id] = r.[InvitationId] join [CustomerCareInquiry] i on {JOIN}
        left join [CustomerCareSlaClock] c on c.[InquiryId] = i.[Id] and c.[Metric] = @metric and c.[Cycle] = 1
        where {ANSWERS} and i.[CreatedOnUtc] < r.[AnsweredOnUtc] and i.[CreatedOnUtc] >= @since and i.[IsSpam] = @no and i.[MergedIntoId] is null
        """;

    // The people with the moment from which they are followed, and what they bought.
    private const string Bought =
        """
        select p.[CustomerId], p.[Moment], p.[Broken], count(o.[Id]), sum(o.[OrderTotal] - o.[RefundedAmount]), min(case when o.[CreatedOnUtc] > p.[Moment] then o.[CreatedOnUtc] end)
        from ({PEOPLE}) p left join [Order] o on o.[CustomerId] = p.[CustomerId] and o.[Deleted] = @no and o.[PaymentStatusId] in (@paid, @partially)
        where p.[Moment] is not null group by p.[CustomerId], p.[Moment], p.[Broken]
        """;

    public async Task<IReadOnlyList<ScoredAnswer>> AnswersAsync(LoyaltyScope scope, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters();
        return await session.ReadAsync(
            $"select r.[InvitationId], r.[Score], r.[AnsweredOnUtc] from [CustomerCareSurveyResponse] r where {Answers(scope, parameters)}",
            parameters,
            reader => new ScoredAnswer(reader.GetInt64(0), reader.GetInt32(1), reader.GetDateTime(2).AsUtc()),
            cancellation);
    }

    public async Task<IReadOnlyList<AnswerContact>> ContactsAsync(LoyaltyScope scope, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters { ["no"] = false, ["metric"] = WireName.Of(SlaMetric.FirstResponse), ["since"] = scope.FromUtc.AddDays(-LoyaltyScope.DAYS) };
        var contacts = Contacts.Replace("{ANSWERS}", Answers(scope, parameters), StringComparison.Ordinal);
        var found = new List<AnswerContact>();
        foreach (var join in new[] { "i.[CustomerId] = v.[CustomerId]", "i.[RequesterEmailKey] = lower(v.[RecipientEmail])" })
            found.AddRange(await session.ReadAsync(contacts.Replace("{JOIN}", join, StringComparison.Ordinal), parameters, ReadContact, cancellation));

        return found;
    }

    public async Task<IReadOnlyList<AnsweringBuyer>> AnsweringAsync(LoyaltyScope scope, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = Parameters();
        var from = $"from [CustomerCareSurveyResponse] r join [CustomerCareInvitation] v on v.[Id] = r.[InvitationId] where {Answers(scope, parameters)}";
        var account = HasAccount("v.[CustomerId]");
        var answers = await session.ReadAsync(
            $"select v.[CustomerId], r.[InvitationId], r.[Score], r.[AnsweredOnUtc] {from} and v.[CustomerId] is not null",
            parameters,
            reader => (CustomerId: reader.GetInt32(0), Answer: new ScoredAnswer(reader.GetInt64(1), reader.GetInt32(2), reader.GetDateTime(3).AsUtc())),
            cancellation);
        var latest = answers.GroupBy(one => one.CustomerId)
            .ToDictionary(group => group.Key, group => group.OrderBy(one => one.Answer.AnsweredOnUtc).ThenBy(one => one.Answer.InvitationId).Last().Answer);
        var people = $"select v.[CustomerId], max(r.[AnsweredOnUtc]) as [Moment], null as [Broken] {from} and {account} group by v.[CustomerId]";
        var buyers = await session.ReadAsync(Bought.Replace("{PEOPLE}", people, StringComparison.Ordinal), parameters, ReadBuyer, cancellation);
        return [.. buyers.Where(buyer => latest.ContainsKey(buyer.Buyer.CustomerId)).Select(buyer => new AnsweringBuyer(buyer.Buyer, latest[buyer.Buyer.CustomerId]))];
    }

    public async Task<IReadOnlyList<ServedBuyer>> ServedAsync(LoyaltyScope scope, DateTime nowUtc, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = Parameters();
        var broken = ServedConditions.Broken(nowUtc, parameters);
        var people =
            $"""
            select i.[CustomerId], max(case when c.[State] = @met or {broken} then c.[StartedOnUtc] end) as [Moment], max(case when {broken} then c.[StartedOnUtc] end) as [Broken]
            {ServedConditions.From(scope, parameters)} and {HasAccount("i.[CustomerId]")} group by i.[CustomerId]
            """;
        return await session.ReadAsync(Bought.Replace("{PEOPLE}", people, StringComparison.Ordinal), parameters, ReadBuyer, cancellation);
    }

    // Whoever has an address in the host's table of customers has an account; a guest is another customer each time.
    private static string HasAccount(string customerId)
    {
        return $"exists (select 1 from [Customer] a where a.[Id] = {customerId} and a.[Email] is not null and a.[Deleted] = @no)";
    }

    private static SqlParameters Parameters()
    {
        return new SqlParameters { ["no"] = false, ["paid"] = StoreOrderCodes.PAID, ["partially"] = StoreOrderCodes.PARTIALLY_REFUNDED };
    }

    private static string Answers(LoyaltyScope scope, SqlParameters parameters)
    {
        var counted = new AnswerSource(scope.Answers, parameters).Counted;
        if (scope.StoreId is not { } store)
            return counted;

        parameters["store"] = store;
        return counted + " and r.[StoreId] = @store";
    }

    private static AnswerContact ReadContact(DbDataReader reader)
    {
        ClockState? state = reader.Text(3) is { } name ? WireName.Parse<ClockState>(name) : null;
        return new AnswerContact(reader.GetInt64(0), reader.GetInt64(1), reader.GetDateTime(2).AsUtc(), state, reader.Instant(4), reader.Instant(5), reader.Instant(6));
    }

    private static ServedBuyer ReadBuyer(DbDataReader reader)
    {
        var orders = Convert.ToInt32(reader.GetValue(3), CultureInfo.InvariantCulture);
        var buyer = new Buyer(reader.GetInt32(0), reader.GetDateTime(1).AsUtc(), orders, orders == 0 ? 0 : reader.GetDecimal(4), reader.Instant(5));
        return new ServedBuyer(buyer, reader.Instant(2));
    }
}
