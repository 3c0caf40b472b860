using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data.Webhooks;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.DatabaseTests.Surveys;
using Nop.Plugin.CustomerCare.Inquiries.Api;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Api;

public class ApiKeyTests<TServer> : DatabaseFixture<TServer> where TServer : TestServer, new()
{
    private static readonly DateTime Noon = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);

    [Test]
    public async Task Key_FromItsMakingToItsEnd_OpensOnlyInBetweenAndIsKeptHashed()
    {
        var clock = new MovingClock(Noon);
        var keys = new ApiKeyRepository(Database, clock);
        var secret = await keys.CreateAsync(" Chat tool ", [ApiScopes.EVENTS_WRITE], 2, "Jan");

        var key = (await keys.FindAsync(secret))!;
        Assert.That((key.Name, key.Hint, key.StoreId, key.CreatedBy, key.Namespace), Is.EqualTo(("Chat tool", secret[^4..], 2, "Jan", "chat tool")));
        Assert.That((key.Has(ApiScopes.EVENTS_WRITE), key.Has(ApiScopes.MAIL_WRITE), key.LastUsedOnUtc), Is.EqualTo((true, false, (DateTime?)null)));
        Assert.That(await keys.FindAsync(ApiKeySecret.New()), Is.Null);
        Assert.That(await keys.FindAsync(ApiKeySecret.HashOf(secret)), Is.Null);
        Assert.That(await keys.FindAsync(secret + " "), Is.Null);
        await using var session = await Database.OpenAsync();
        Assert.That(await session.FirstAsync<string>("select [KeyHash] from [CustomerCareApiKey]"), Is.EqualTo(ApiKeySecret.HashOf(secret)).And.Not.Contain(secret[4..]));

        await keys.RevokeAsync(key.Id);
        Assert.That(await keys.FindAsync(secret), Is.Null);
        Assert.That((await keys.ListAsync()).Single(one => one.Id == key.Id).RevokedOnUtc, Is.EqualTo(Noon));
    }

    [Test]
    public async Task MarkUsed_WithinAMinute_WritesOnce()
    {
        var clock = new MovingClock(Noon);
        var keys = new ApiKeyRepository(Database, clock);
        var secret = await keys.CreateAsync("Used", ApiScopes.All, null, null);
        await keys.MarkUsedAsync((await keys.FindAsync(secret))!);
        clock.NowUtc = Noon.AddSeconds(59);
        await keys.MarkUsedAsync((await keys.FindAsync(secret))!);
        Assert.That((await keys.FindAsync(secret))!.LastUsedOnUtc, Is.EqualTo(Noon));

        clock.NowUtc = Noon.AddSeconds(60);
        await keys.MarkUsedAsync((await keys.FindAsync(secret))!);
        Assert.That((await keys.FindAsync(secret))!.LastUsedOnUtc, Is.EqualTo(Noon.AddSeconds(60)));
    }
}
