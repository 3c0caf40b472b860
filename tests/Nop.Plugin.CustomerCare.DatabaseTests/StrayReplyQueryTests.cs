using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class StrayReplyQueryTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    // Counts all that the database has, so it comes first.
    [Test, Order(1)]
    public async Task WaitingAsync_PageByPage_TheLatestFirstWithoutTheSettled()
    {
        var (strays, query) = (new StrayReplies(Database), new StrayReplyQuery(Database));
        for (var hour = 1; hour <= 4; hour++)
            await strays.AddAsync(Reply($"page {hour}", Monday.AddHours(hour)), Monday.AddDays(1));
        await strays.DismissAsync((await strays.FindAsync(Reply("page 2", Monday).SourceKey))!.Id, "Ewa", Monday.AddDays(2));
        await strays.PlaceAsync((await strays.FindAsync(Reply("page 1", Monday).SourceKey))!.Id, 12, "Jan", Monday.AddDays(3));

        Assert.That(await query.CountWaitingAsync(), Is.EqualTo(2));
        Assert.That((await query.WaitingAsync(0, 1)).Single().Reply.HappenedOnUtc, Is.EqualTo(Monday.AddHours(4)));
        Assert.That((await query.WaitingAsync(1, 5)).Single().Reply.HappenedOnUtc, Is.EqualTo(Monday.AddHours(3)));
        Assert.That((await query.SettledAsync(5)).Select(stray => (stray.SettledBy, stray.InquiryId)), Is.EqualTo(new[] { ("Jan", (long?)12), ("Ewa", null) }));
    }

    [Test]
    public async Task SuggestionsAsync_OrderCustomerOrAddress_WhatWasAskedBefore()
    {
        var byOrder = await OpenAsync("s1", Monday, opening => opening with { OrderNumber = "S-1" });
        var byCustomer = await OpenAsync("s2", Monday.AddMinutes(1), opening => opening with { CustomerId = 801 });
        var byAddress = await OpenAsync("s3", Monday.AddMinutes(2), opening => opening with { RequesterEmail = "Sug@Example.test" });
        await OpenAsync("s4", Monday.AddHours(2), opening => opening with { CustomerId = 801 });
        await OpenAsync("s5", Monday, opening => opening with { CustomerId = 802 });
        var reply = Reply("suggested", Monday.AddHours(1)) with { OrderNumber = "S-1", CustomerId = 801, RequesterEmail = "sug@example.test" };

        var found = await new StrayReplyQuery(Database).SuggestionsAsync(reply, 5);

        Assert.That(found.Select(inquiry => inquiry.Id), Is.EqualTo(new[] { byAddress, byCustomer, byOrder }));
        Assert.That(await new StrayReplyQuery(Database).SuggestionsAsync(Reply("nobody", Monday), 5), Is.Empty);
    }

    [Test]
    public async Task DismissUnlikelyAsync_NoInquiryBefore_OnlyThoseGo()
    {
        await OpenAsync("u1", Monday, opening => opening with { OrderNumber = "U-1" });
        await OpenAsync("u2", Monday, opening => opening with { RequesterEmail = "Unlikely@Example.test" });
        await OpenAsync("u3", Monday.AddHours(2), opening => opening with { CustomerId = 901 });
        var strays = new StrayReplies(Database);
        OutsideReply[] replies =
        [
            Reply("u order", Monday.AddHours(1)) with { OrderNumber = "U-1" },
            Reply("u address", Monday.AddHours(1)) with { RequesterEmail = "unlikely@example.TEST" },
            Reply("u later", Monday.AddHours(1)) with { CustomerId = 901 },
            Reply("u nobody", Monday.AddHours(1))
        ];
        foreach (var reply in replies)
            await strays.AddAsync(reply, Monday.AddDays(1));

        Assert.That(await strays.DismissUnlikelyAsync("Ewa", Monday.AddDays(2)), Is.GreaterThanOrEqualTo(2));

        Assert.That(
            await Task.WhenAll(replies.Select(async reply => (await strays.FindAsync(reply.SourceKey))!.SettledBy)),
            Is.EqualTo(new[] { null, null, "Ewa", "Ewa" }));
    }

    private static OutsideReply Reply(string key, DateTime happenedOnUtc)
    {
        return new OutsideReply { SourceKey = SourceKey.Of("stray", key), Door = MessageDoor.OrderNote, HappenedOnUtc = happenedOnUtc };
    }

    private async Task<long> OpenAsync(string key, DateTime openedOnUtc, Func<NewInquiry, NewInquiry> describe)
    {
        var append = Append(key, openedOnUtc);
        return (await Inquiries.OpenAsync(append with { Opening = describe(append.Opening) })).InquiryId;
    }
}
