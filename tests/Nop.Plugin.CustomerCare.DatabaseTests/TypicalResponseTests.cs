using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

/// <summary>Each asked on a Monday at 10:00 in Warsaw, so that minutes until the answer are opening time.</summary>
public class TypicalResponseTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    [Test]
    public async Task ExecuteAsync_TenAnswered_TheMedianInOpeningTime()
    {
        foreach (var minutes in new[] { 90, 10, 20, 30, 40, 50, 60, 70, 80 })
            await AskAsync(11, minutes);
        Assert.That(await FindAsync(11), Is.Null);

        await AskAsync(11, 100);

        Assert.That(await FindAsync(11), Is.EqualTo(new TypicalResponse(TargetTime.Business, 50 * 60, 10)));
    }

    [Test]
    public async Task ExecuteAsync_OthersStillWait_TheyCountAsLonger()
    {
        for (var minutes = 10; minutes <= 100; minutes += 10)
            await AskAsync(12, minutes);
        for (var waiting = 0; waiting < 6; waiting++)
            await AskAsync(12, null);

        Assert.That((await FindAsync(12))!.Seconds, Is.EqualTo(80 * 60));

        for (var waiting = 0; waiting < 6; waiting++)
            await AskAsync(12, null);
        Assert.That(await FindAsync(12), Is.Null, "Half of them wait: nobody knows the median.");
    }

    [Test]
    public async Task ExecuteAsync_OtherStoreSpamOrBefore_DoesNotCount()
    {
        for (var count = 0; count < 12; count++)
        {
            await AskAsync(13, 10);
            await AskAsync(14, null, InquiryEventKind.Spam);
            if (count < 10)
                await AskAsync(14, 200);
        }

        Assert.That((await FindAsync(14))!.Seconds, Is.EqualTo(200 * 60));
        Assert.That(await FindAsync(14, Monday.AddSeconds(1)), Is.Null);
        Assert.That(await FindAsync(15), Is.Null);
    }

    private Task<TypicalResponse?> FindAsync(int storeId, DateTime? sinceUtc = null)
    {
        return new TypicalResponseQuery(Database).ExecuteAsync(storeId, sinceUtc ?? Monday);
    }

    private async Task AskAsync(int storeId, int? minutes, InquiryEventKind? ends = null)
    {
        var key = Guid.NewGuid().ToString("N");
        var append = Append(key, Monday);
        var more = new List<InquiryEvent>();
        if (minutes is { } after)
            more.Add(Line(key, InquiryEventKind.AgentReply, Monday.AddMinutes(after)));
        if (ends is { } kind)
            more.Add(Line(key, kind, Monday.AddMinutes(1)));
        await Inquiries.OpenAsync(append with { Opening = append.Opening with { StoreId = storeId }, Events = [.. append.Events, .. more] });
    }
}
