using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Summaries;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class SummaryTests<TServer> : DatabaseFixture<TServer> where TServer : TestServer, new()
{
    private static readonly DateTime Now = new(2026, 3, 3, 6, 0, 0, DateTimeKind.Utc);
    private static readonly SummaryPeriod Day = new(SummaryFrequency.Daily, new DateOnly(2026, 3, 3));

    private SummaryRepository Summaries => new(Database);

    [Test]
    public async Task ClaimAsync_FourNodesAtOnce_OneSends()
    {
        var key = Key("four");
        var claims = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SendAsync(key))));

        Assert.That(claims.Count(isMine => isMine), Is.EqualTo(1));
        Assert.That(await Summaries.ClaimAsync(key), Is.Null);
        Assert.That(await Summaries.ReadSentAsync(1, Day), Does.Contain(key.RecipientKey));
    }

    [Test]
    public async Task ClaimAsync_OtherPeriodFrequencyStoreOrRecipient_IsAnother()
    {
        var key = Key("others");
        Assert.That(await SendAsync(key), Is.True);

        Assert.That(await SendAsync(key with { Period = Day with { End = Day.End.AddDays(1) } }), Is.True);
        Assert.That(await SendAsync(key with { Period = Day with { Frequency = SummaryFrequency.Weekly } }), Is.True);
        Assert.That(await SendAsync(key with { StoreId = 2 }), Is.True);
        Assert.That(await SendAsync(Key("somebody else")), Is.True);
        Assert.That(await SendAsync(key), Is.False);
    }

    [Test]
    public async Task ReleaseAsync_ThenClaimed_NamesTheEarlierClaim()
    {
        var key = Key("released");
        var first = (await Summaries.ClaimAsync(key))!;
        Assert.That(await Summaries.ClaimAsync(key), Is.Null, "another node is about to send it");
        await Summaries.ReleaseAsync(first);

        Assert.That((first.EarlierClaim, (await Summaries.ClaimAsync(key))!.EarlierClaim), Is.EqualTo(((string?)null, first.Id)));
        Assert.That(await Summaries.ReadSentAsync(1, Day), Does.Not.Contain(key.RecipientKey));
    }

    private static SummaryKey Key(string person) => new(1, Day, Recipient.KeyOf($"{person}@example.com"));

    private async Task<bool> SendAsync(SummaryKey key)
    {
        if (await Summaries.ClaimAsync(key) is not { } claim)
            return false;

        await Summaries.MarkSentAsync(claim, Now);
        return true;
    }
}
