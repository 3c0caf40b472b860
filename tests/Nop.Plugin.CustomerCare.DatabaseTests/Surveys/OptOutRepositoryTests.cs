using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Consents;
using Nop.Plugin.CustomerCare.Surveys.OptOuts;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

public class OptOutRepositoryTests<TServer> : AnswerFixture<TServer> where TServer : TestServer, new()
{
    private OptOutRepository OptOuts => new(Database);

    private ConsentRepository Consents => new(Database);

    [Test]
    public async Task AddAsync_SuppressesWhatIsScheduledAndCallsRemindersOff()
    {
        var key = Recipient.KeyOf("never.again@example.com");
        var scheduled = await InviteAsync(key, InvitationStatus.Scheduled);
        var sent = await InviteAsync(key, queuedEmailId: 17);
        var sending = await InviteAsync(key, InvitationStatus.Sending, queuedEmailId: 18);
        var stranger = await InviteAsync(status: InvitationStatus.Scheduled);

        Assert.That(await OptOuts.AddAsync(key, 1, OptOutSource.OneClick, Noon), Is.EquivalentTo(new[] { 17, 18 }));
        Assert.That(await StatusAsync(scheduled.Id), Is.EqualTo("suppressed opted_out"));
        Assert.That(await ValueAsync<DateTime?>("DueOnUtc", Tables.Invitation, "Id", scheduled.Id), Is.Null);
        Assert.That(await StatusAsync(sent.Id), Is.EqualTo("sent "));
        Assert.That(await ValueAsync<DateTime?>("DueOnUtc", Tables.Invitation, "Id", sent.Id), Is.Null);
        Assert.That(await StatusAsync(sending.Id), Is.EqualTo("sending "));
        Assert.That(await StatusAsync(stranger.Id), Is.EqualTo("scheduled "));
    }

    [Test]
    public async Task AddAsync_TwiceThenLifted_IsOneAndThenNone()
    {
        var key = Recipient.KeyOf("twice@example.com");
        await OptOuts.AddAsync(key, 1, OptOutSource.OneClick, Noon);
        await OptOuts.AddAsync(key, 1, OptOutSource.Page, Noon.AddDays(1));
        Assert.That(await OptOuts.IsOptedOutAsync(key), Is.True);
        Assert.That(await OptedOutOnAsync(key), Is.EqualTo(Noon));

        await OptOuts.LiftAsync(key, Noon.AddDays(2));
        Assert.That(await OptOuts.IsOptedOutAsync(key), Is.False);

        await OptOuts.AddAsync(key, 2, OptOutSource.Page, Noon.AddDays(3));
        Assert.That(await OptOuts.IsOptedOutAsync(key), Is.True);
        Assert.That(await OptedOutOnAsync(key), Is.EqualTo(Noon.AddDays(3)));
    }

    [Test]
    public async Task AddAsync_AtOnce_OneRow()
    {
        var key = Recipient.KeyOf("at.once@example.com");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => OptOuts.AddAsync(key, 1, OptOutSource.OneClick, Noon))));

        Assert.That(await OptOuts.IsOptedOutAsync(key), Is.True);
    }

    [Test]
    public async Task Consent_GivenTwice_IsOneOfThatStoreUntilItIsWithdrawn()
    {
        var key = Recipient.KeyOf("consent@example.com");
        var consent = new Consent
        {
            RecipientKey = key, StoreId = 1, OrderId = 12, Source = ConsentSource.CheckoutCompleted, LanguageCode = "pl", Wording = "Czy możemy zapytać?", GivenOnUtc = Noon
        };
        await Consents.GiveAsync(consent);
        await Consents.GiveAsync(consent);

        Assert.That(await Consents.HasAsync(key, 1), Is.True);
        Assert.That(await Consents.HasAsync(key, 2), Is.False);
        Assert.That(await RowsAsync(key), Is.EqualTo(1));

        await Consents.WithdrawAsync(key, Noon.AddDays(1));
        Assert.That(await Consents.HasAsync(key, 1), Is.False);
        await Consents.GiveAsync(consent with { GivenOnUtc = Noon.AddDays(2) });
        Assert.That(await Consents.HasAsync(key, 1), Is.True);
        Assert.That(await RowsAsync(key), Is.EqualTo(2));
    }

    private async Task<string> StatusAsync(long id)
    {
        return $"{await ValueAsync<string>("Status", Tables.Invitation, "Id", id)} {await ValueAsync<string>("Reason", Tables.Invitation, "Id", id)}";
    }

    private async Task<DateTime> OptedOutOnAsync(string key)
    {
        await using var session = await Database.OpenAsync();
        return (await session.FirstAsync<DateTime>("select [OptedOutOnUtc] from [CustomerCareOptOut] where [RecipientKey] = @key", new SqlParameters { ["key"] = key })).AsUtc();
    }

    private async Task<long> RowsAsync(string key)
    {
        await using var session = await Database.OpenAsync();
        return await session.FirstAsync<long>("select count(*) from [CustomerCareConsent] where [RecipientKey] = @key", new SqlParameters { ["key"] = key });
    }
}
