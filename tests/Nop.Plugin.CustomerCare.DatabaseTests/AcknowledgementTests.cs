using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla.Alerts;
using Nop.Plugin.CustomerCare.Sla.Promises;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class AcknowledgementTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private AcknowledgementRepository Acknowledgements => new(Database);

    [Test]
    public async Task FindAsync_FreshAndUnacknowledged_NotImportedOrAnsweredByAMachine()
    {
        var fresh = await OpenAsync("fresh", Monday);
        await OpenAsync("old", Monday.AddHours(-2));
        var done = await OpenAsync("done", Monday);
        await Inquiries.AppendAsync(done, [Line("done", InquiryEventKind.AutomaticReply, Monday) with { Actor = ActorKind.System }]);
        await Inquiries.OpenAsync(new InquiryAppend(
            Opening("imported") with { RequesterEmail = "a@example.com" }, [Line("imported", InquiryEventKind.CustomerMessage, Monday), Sla("imported", Monday)]));

        var found = await Acknowledgements.FindAsync([1], Monday.AddHours(-1), 0, 10);

        Assert.That(found.Select(inquiry => inquiry.Inquiry.Id), Is.EqualTo(new[] { fresh }));
        Assert.That(found[0].Log, Has.Count.EqualTo(2));
        Assert.That(await Acknowledgements.FindAsync([2], Monday.AddHours(-1), 0, 10), Is.Empty);
        Assert.That(await Acknowledgements.FindAsync([1], Monday.AddHours(-1), fresh, 10), Is.Empty);
    }

    [Test]
    public async Task ClaimAsync_FourNodesAtOnce_One()
    {
        var key = Recipient.KeyOf("four@example.com");
        var claims = await Task.WhenAll(Enumerable.Range(0, 4).Select(node => Task.Run(() => Acknowledgements.ClaimAsync(key, node, Monday))));

        Assert.That(claims.Count(claim => claim is not null), Is.EqualTo(1));
        Assert.That(claims.Single(claim => claim is not null)!.EarlierClaim, Is.Null);
    }

    [Test]
    public async Task ClaimAsync_Sent_AgainAfterADay()
    {
        var key = Recipient.KeyOf("day@example.com");
        await Acknowledgements.MarkSentAsync((await Acknowledgements.ClaimAsync(key, 1, Monday))!, Monday);

        Assert.That(await Acknowledgements.ClaimAsync(key, 2, Monday.AddHours(24).AddSeconds(-1)), Is.Null);
        Assert.That((await Acknowledgements.ClaimAsync(key, 2, Monday.AddHours(24)))!.EarlierClaim, Is.Null);
    }

    [Test]
    public async Task ReleaseAsync_ThenClaimed_NamesTheEarlierClaim()
    {
        var key = Recipient.KeyOf("released@example.com");
        var first = (await Acknowledgements.ClaimAsync(key, 1, Monday))!;
        await Acknowledgements.ReleaseAsync(first);

        Assert.That((await Acknowledgements.ClaimAsync(key, 1, Monday.AddMinutes(1)))!.EarlierClaim, Is.EqualTo(first.Id));
    }

    private async Task<long> OpenAsync(string key, DateTime utc)
    {
        var opening = Opening(key) with { ExternalKey = null, RequesterEmail = "a@example.com" };
        return (await Inquiries.OpenAsync(new InquiryAppend(opening, [Line(key, InquiryEventKind.CustomerMessage, utc), Sla(key, utc)]))).InquiryId;
    }
}
