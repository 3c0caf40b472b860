using System.Text.RegularExpressions;
using DemoStore.Storage;
using NUnit.Framework;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Data;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Nodes;

/// <summary>What nodes have done, in the database, in the store's mail queue and at the receiver of webhooks; for so many of each kind of work.</summary>
internal sealed partial class NodeFindings(StoreDatabase database, StoreSql sql, int rounds)
{
    private static readonly string[] Leased =
        ["CustomerCareAlert", "CustomerCareAcknowledgement", "CustomerCareSummary", "CustomerCareInvitation", "CustomerCareSurveyResponse", "CustomerCareWebhookDelivery"];

    private (string What, string Sql, int Expected)[] Goals =>
    [
        ("inquiries found", Inquiries("missed"), rounds),
        ("inquiries of unhappy answers", Inquiries("angry"), rounds),
        ("inquiries imported", Inquiries("import"), NodeStore.IMPORTED),
        ("acknowledgements noted", "select count(*) from [CustomerCareInquiryEvent] where [Kind] = 'automatic_reply' and [Actor] = 'system'", 2 * rounds),
        ("alerts", "select count(*) from [CustomerCareAlert] where [SentOnUtc] is not null", 2 * rounds * NodeStore.Managers.Length),
        ("breaches", "select count(*) from [CustomerCareBreach] b join [CustomerCareInquiry] i on i.[Id] = b.[InquiryId] where i.[RequesterEmail] like 'broken%'", rounds),
        ("invitations", "select count(*) from [CustomerCareInvitation] where [Status] = 'sent' and [QueuedEmailId] is not null", rounds),
        ("answers followed up", "select count(*) from [CustomerCareSurveyResponse] where [FollowUpDueOnUtc] is null and [InquiryId] is not null and [AlertedOnUtc] is not null", rounds),
        ("webhooks", "select count(*) from [CustomerCareWebhookDelivery] where [DeliveredOnUtc] is not null", 6 * rounds),
        ("summaries", "select count(*) from [CustomerCareSummary] where [SentOnUtc] is not null", NodeStore.Readers.Length),
        ("imports", "select count(*) from [CustomerCareJob] where [State] = 'done'", 1)
    ];

    /// <summary>What isn't done yet; empty when all is.</summary>
    public async Task<IReadOnlyList<string>> LeftAsync()
    {
        await using var session = await database.OpenAsync();
        var left = new List<string>();
        foreach (var (what, query, expected) in Goals)
            if (await session.FirstAsync<long>(query) is var found && found < expected)
                left.Add($"{what}: {found} of {expected}");

        return left;
    }

    public async Task AssertOnceAsync(ILookup<string, string> heard)
    {
        await using var session = await database.OpenAsync();
        foreach (var (what, query, expected) in Goals)
            Assert.That(await session.FirstAsync<long>(query), Is.EqualTo(expected), what);
        Assert.That(
            await session.FirstAsync<long>("select count(*) from [CustomerCareInquiry]"), Is.EqualTo((5 * rounds) + NodeStore.IMPORTED), "inquiries, each once");
        Assert.That(await session.FirstAsync<long>("select count(*) from [CustomerCareInquiryEvent] e join [CustomerCareInquiry] i on i.[Id] = e.[InquiryId] where e.[Kind] = 'agent_reply' and i.[ExternalKey] is null"), Is.Zero, "Our own mails are nobody's answers.");
        foreach (var table in Leased)
            Assert.That(
                await session.FirstAsync<long>($"select count(*) from [{table}] where [ClaimedUntilUtc] >= {session.Engine.DatabaseClock()}"), Is.Zero, $"leases in {table}");
        Assert.That(await session.FirstAsync<long>("select count(*) from [CustomerCareJob] where [LeaseOwner] is not null"), Is.Zero, "leases of jobs");

        await AssertMailsAsync(session);
        var deliveries = await session.QueryAsync<string>("select [EventKey] from [CustomerCareWebhookDelivery]");
        Assert.That(heard.Select(one => one.Key), Is.EquivalentTo(deliveries), "what the other system heard of");
        Assert.That(heard.Where(one => one.Distinct().Count() > 1), Is.Empty, "Who hears it twice hears the same.");
        Assert.That(await ErrorsAsync(), Is.Empty, "the store's log");
    }

    public async Task<IReadOnlyList<string>> ErrorsAsync()
    {
        return await sql.ListAsync("select \"ShortMessage\" from \"Log\" where \"LogLevelId\" >= 40", null, reader => reader.GetString(0));
    }

    private async Task AssertMailsAsync(StoreSession session)
    {
        var mails = (await sql.EntitiesAsync<QueuedEmail>("select * from \"QueuedEmail\"")).ToLookup(mail => mail.To);
        foreach (var kind in new[] { "fresh", "warned", "buyer" })
            for (var number = 1; number <= rounds; number++)
                Assert.That(mails[$"{kind}{number}@example.com"].Count(), Is.EqualTo(1), $"mails to {kind}{number}");
        foreach (var reader in NodeStore.Readers)
            Assert.That(mails[reader].Count(), Is.EqualTo(1), $"summaries to {reader}");

        var told = await session.QueryAsync<long>(
            "select [Id] from [CustomerCareInquiry] where [RequesterEmail] like 'warned%' or [RequesterEmail] like 'broken%' or [RequesterEmail] like 'angry%'");
        foreach (var manager in NodeStore.Managers)
        {
            var mentioned = mails[manager].SelectMany(mail => Mentioned(mail.Body)).ToList();
            Assert.That(mentioned, Is.Unique.And.SubsetOf(told), $"inquiries that {manager} was told of");
            Assert.That(mentioned.Count + mails[manager].Sum(mail => NotShown(mail.Body)), Is.EqualTo(told.Count), $"inquiries that {manager} was told of, those included that a long mail only counts");
        }

        Assert.That(mails.Sum(to => to.Count()), Is.EqualTo((4 * rounds) + NodeStore.Readers.Length + NodeStore.Managers.Sum(manager => mails[manager].Count())), "mails, and no others");
    }

    private static IEnumerable<long> Mentioned(string body)
    {
        return Link().Matches(body).Select(match => long.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct();
    }

    private static int NotShown(string body)
    {
        return More().Match(body) is { Success: true } match ? int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : 0;
    }

    private static string Inquiries(string kind)
    {
        return $"select count(*) from [CustomerCareInquiry] where [RequesterEmail] like '{kind}%'";
    }

    [GeneratedRegex(@"Not shown here: (\d+) more")]
    private static partial Regex More();

    [GeneratedRegex(@"CustomerCareInquiry/View/(\d+)")]
    private static partial Regex Link();
}
