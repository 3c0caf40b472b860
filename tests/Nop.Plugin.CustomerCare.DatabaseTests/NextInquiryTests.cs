using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class NextInquiryTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private const int JAN = 6;

    [Test]
    public async Task Next_GoesThroughWhatIsMineOrNobodys_MostUrgentFirst()
    {
        const int me = 50;
        var presences = new PresenceRepository(Database, new FixedClock(Monday));
        var urgent = await OpenAsync("next urgent", Monday);
        var mine = await OpenAsync("next mine", Monday.AddHours(1), Given("next mine", me));
        var looked = await OpenAsync("next looked at", Monday.AddHours(2));
        var later = await OpenAsync("next later", Monday.AddHours(3));
        await OpenAsync("next others", Monday, Given("next others", JAN));
        await OpenAsync("next answered", Monday, Line("next answered", InquiryEventKind.AgentReply, Monday.AddHours(1)));
        await OpenAsync("next spam", Monday, Line("next spam", InquiryEventKind.Spam, Monday.AddHours(1)));
        await OpenAsync("next done", Monday, Line("next done", InquiryEventKind.Status, Monday.AddHours(1), "closed"));
        await presences.ComeAsync(looked, new Presence(JAN, "Jan", false));
        await presences.ComeAsync(urgent, new Presence(me, "me", false));
        var next = new NextInquiryQuery(Database, new FixedClock(Monday.AddMinutes(1)));

        var walked = new List<long?>();
        for (long? at = null; walked.Count < 4; walked.Add(at))
            at = await next.ExecuteAsync(me, at);

        Assert.That(walked, Is.EqualTo(new long?[] { urgent, mine, later, urgent }), "after the last one the first again; what Jan looks at is left to Jan");
        Assert.That(await next.ExecuteAsync(me, looked), Is.EqualTo(urgent), "one that isn't waiting is gone on from at the top");
        Assert.That(await new NextInquiryQuery(Database, new FixedClock(Monday.AddMinutes(5))).ExecuteAsync(me, mine), Is.EqualTo(looked), "nobody looks any more");
    }

    private static InquiryEvent Given(string key, int agentId)
    {
        return Line(key, InquiryEventKind.Assigned, Monday.AddHours(3), "Somebody") with { ValueId = agentId };
    }

    private async Task<long> OpenAsync(string key, DateTime utc, params InquiryEvent[] more)
    {
        return (await Inquiries.OpenAsync(Append(key, utc, more))).InquiryId;
    }
}
