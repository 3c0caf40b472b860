using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Api;
using Nop.Plugin.CustomerCare.Sla;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Api;

public class ApiEventTests<TServer> : ApiFixture<TServer> where TServer : TestServer, new()
{
    [Test]
    public async Task CustomerMessage_New_OpensWithItsPolicyAndFacts()
    {
        var requester = new { email = "Ewa@example.test", name = "Ewa" };
        var told = await TellAsync("open-1", "customer_message", ("channel", "phone"), ("requester", requester), ("subject", "Parcel"), ("priority", "high"), ("order_number", "77"), ("language", "pl"), ("store", 2));

        var inquiry = (await Inquiries.FindAsync(told.Inquiries.Single()))!;
        Assert.That(told.State, Is.EqualTo(ApiOutcomeState.Recorded));
        Assert.That((inquiry.Channel, inquiry.RequesterEmail, inquiry.Subject, inquiry.Priority), Is.EqualTo((Channel.Phone, "Ewa@example.test", "Parcel", Priority.High)));
        Assert.That((inquiry.OrderNumber, inquiry.LanguageCode, inquiry.StoreId, inquiry.CustomerId, inquiry.ExternalKey), Is.EqualTo(("77", "pl", 2, (int?)null, (string?)null)));
        Assert.That(inquiry.WaitingSinceOnUtc, Is.EqualTo(Clock.NowUtc));
        Assert.That((await ClocksAsync(inquiry.Id)).Single(clock => clock.Metric == SlaMetric.FirstResponse).State, Is.EqualTo(ClockState.Running));
        Assert.That((await LogAsync(inquiry.Id)).Single(), Has.Property(nameof(InquiryEvent.Door)).EqualTo(MessageDoor.Api).And.Property(nameof(InquiryEvent.Body)).EqualTo("Where is it?"));
    }

    [Test]
    public async Task SameEvent_AgainAndAtOnce_IsThereOnce()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => TellAsync("same", "customer_message", ("inquiry_key", "talk")))));
        var again = await TellAsync("same", "customer_message", ("inquiry_key", "talk"), ("body", "Another text"));

        var id = all.SelectMany(outcome => outcome.Inquiries).Distinct().Single();
        Assert.That((again.State, again.Inquiries.Single()), Is.EqualTo((ApiOutcomeState.Unchanged, id)));
        Assert.That((await LogAsync(id)).Single().Body, Is.EqualTo("Where is it?"));
    }

    [Test]
    public async Task SourceKeys_OfAnotherSystem_AreOtherKeys()
    {
        var first = await TellAsync("shared", "customer_message", ("inquiry_key", "shared"));
        Origin = Origin with { Namespace = "phone" };
        var second = await TellAsync("shared", "customer_message", ("inquiry_key", "shared"));

        Assert.That(second.State, Is.EqualTo(ApiOutcomeState.Recorded));
        Assert.That(second.Inquiries, Is.Not.EqualTo(first.Inquiries));
    }

    [Test]
    public async Task Talk_ByItsKey_GoesOnInOneLogAndReopens()
    {
        var id = (await TellAsync("t-1", "customer_message", ("inquiry_key", "t"))).Inquiries.Single();
        Clock.NowUtc = Clock.NowUtc.AddMinutes(10);
        Assert.That((await TellAsync("t-2", "agent_reply", ("inquiry_key", "t"), ("agent", "Jan"), ("body", "Here."))).Inquiries, Is.EqualTo(new[] { id }));
        await TellAsync("t-3", "assigned", ("inquiry_key", "t"), ("agent", "Jan"));
        await TellAsync("t-4", "note", ("inquiry", id), ("body", "Nice"));
        await TellAsync("t-5", "automatic_reply", ("inquiry_key", "t"), ("body", "We got it"));
        Clock.NowUtc = Clock.NowUtc.AddMinutes(1);
        await TellAsync("t-6", "status", ("inquiry_key", "t"), ("status", "resolved"), ("agent", "Jan"));
        Assert.That((await Inquiries.FindAsync(id))!, Has.Property(nameof(Inquiry.Status)).EqualTo(InquiryStatus.Resolved).And.Property(nameof(Inquiry.AgentName)).EqualTo("Jan"));
        Clock.NowUtc = Clock.NowUtc.AddMinutes(1);
        await TellAsync("t-7", "customer_message", ("inquiry_key", "t"), ("body", "And the other one?"));

        Assert.That(await KindsAsync(id), Is.EqualTo("customer_message, agent_reply, assigned, note, automatic_reply, status, customer_message, status"));
        Assert.That((await Inquiries.FindAsync(id))!.Status, Is.EqualTo(InquiryStatus.Open));
        var clock = (await ClocksAsync(id)).Single(clock => clock.Metric == SlaMetric.FirstResponse);
        Assert.That((clock.State, clock.ElapsedSeconds), Is.EqualTo((ClockState.Met, 600)));

        Clock.NowUtc = Clock.NowUtc.AddMinutes(1);
        await TellAsync("t-8", "no_reply_needed", ("inquiry_key", "t"));
        Assert.That((await Inquiries.FindAsync(id))!.WaitingSinceOnUtc, Is.Null);
        await TellAsync("t-9", "spam", ("inquiry_key", "t"));
        Assert.That((await Inquiries.FindAsync(id))!.IsSpam, Is.True);
    }

    [Test]
    public async Task Agent_ByTheAddressOfAnAccount_IsThatMemberOfStaff()
    {
        var id = (await TellAsync("a-1", "customer_message")).Inquiries.Single();
        await TellAsync("a-2", "assigned", ("inquiry", id), ("agent", "Jan@shop.example"));
        await TellAsync("a-3", "agent_reply", ("inquiry", id), ("agent", "jan@shop.example"));
        await TellAsync("a-4", "note", ("inquiry", id), ("agent", "nobody@shop.example"));

        var log = await LogAsync(id);
        Assert.That((log[1].Value, log[1].ValueId, log[1].ActorId), Is.EqualTo(("Jan", 8, (int?)null)));
        Assert.That((log[2].ActorName, log[2].ActorId), Is.EqualTo(("Jan", 8)));
        Assert.That((log[3].ActorName, log[3].ActorId), Is.EqualTo(("nobody@shop.example", (int?)null)));
    }

    [Test]
    public async Task AgentReply_WithoutAnInquiry_AnswersTheRequestersOpenOnesOrIsKeptAsStray()
    {
        var requester = new { email = "reply@example.test" };
        var id = (await TellAsync("r-1", "customer_message", ("requester", requester))).Inquiries.Single();
        Clock.NowUtc = Clock.NowUtc.AddMinutes(5);
        var reply = await TellAsync("r-2", "agent_reply", ("requester", requester), ("channel", "phone"));
        var again = await TellAsync("r-2", "agent_reply", ("requester", requester), ("channel", "phone"));
        var stray = await TellAsync("r-3", "agent_reply", ("requester", new { email = "nobody@example.test" }));
        var strayAgain = await TellAsync("r-3", "agent_reply", ("requester", new { email = "nobody@example.test" }));

        Assert.That((reply.State, reply.Inquiries.Single()), Is.EqualTo((ApiOutcomeState.Recorded, id)));
        Assert.That((again.State, again.Inquiries.Single()), Is.EqualTo((ApiOutcomeState.Unchanged, id)));
        Assert.That(await KindsAsync(id), Is.EqualTo("customer_message, agent_reply"));
        Assert.That((stray.State, stray.Inquiries.Count, strayAgain.State), Is.EqualTo((ApiOutcomeState.Stray, 0, ApiOutcomeState.Unchanged)));
        Assert.That(await CountAsync("CustomerCareStrayReply"), Is.EqualTo(1));
    }

    [Test]
    public async Task UnknownInquiry_OrOneOfAnotherStore_IsRefusedAndNothingRecorded()
    {
        var id = (await TellAsync("s-1", "customer_message", ("store", 2))).Inquiries.Single();
        Origin = new ApiOrigin("one store", 1, 1, [1, 2]);
        var foreign = await TellAsync("s-2", "note", ("inquiry", id));
        var message = await TellAsync("s-3", "customer_message", ("inquiry", id));
        var unknown = await TellAsync("s-4", "status", ("inquiry", 987654321), ("status", "closed"));
        var unknownKey = await TellAsync("s-5", "note", ("inquiry_key", "never told"));

        Assert.That(new[] { foreign, message, unknown, unknownKey }.Select(outcome => (outcome.State, outcome.Problem!.Rule)), Is.All.EqualTo((ApiOutcomeState.Refused, ApiRule.UnknownInquiry)));
        Assert.That(unknownKey.Problem!.Field, Is.EqualTo("inquiry_key"));
        Assert.That(await KindsAsync(id), Is.EqualTo("customer_message"));
    }

    [Test]
    public async Task ToldLongAfter_IsMarkedAsHistory()
    {
        var id = (await TellAsync("h-1", "customer_message", ("occurred_at", "2026-02-01T10:00:00Z"))).Inquiries.Single();
        var fresh = (await TellAsync("h-2", "customer_message", ("occurred_at", "2026-03-01T10:00:00Z"))).Inquiries.Single();

        Assert.That((await LogAsync(id)).Single().IsRecovered, Is.True);
        Assert.That((await LogAsync(fresh)).Single().IsRecovered, Is.False);
        Assert.That((await Inquiries.FindAsync(id))!.CreatedOnUtc, Is.EqualTo(new DateTime(2026, 2, 1, 10, 0, 0, DateTimeKind.Utc)));
    }

    [Test]
    public async Task HostileText_IsStoredRaw()
    {
        var text = "<script>alert(1)</script> %Store.Name% \u202Eevil\u202C 𝒳👩‍👩‍👧\r\nBcc: all@example.test" + new string('x', 1_000_000);
        var id = (await TellAsync("x-1", "customer_message", ("requester", new { name = "Ewa\r\nBcc: all@example.test", email = "x@example.test" }), ("subject", "A\r\nB\u0007\ud83d\ude00"), ("body", text))).Inquiries.Single();

        Assert.That((await LogAsync(id)).Single(), Has.Property(nameof(InquiryEvent.Body)).EqualTo(text).And.Property(nameof(InquiryEvent.Subject)).EqualTo("A\r\nB\u0007😀"));
        Assert.That((await Inquiries.FindAsync(id))!.RequesterName, Is.EqualTo("Ewa\r\nBcc: all@example.test"));
    }
}
