using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Api;
using Nop.Plugin.CustomerCare.Inquiries.Links;
using Nop.Plugin.CustomerCare.Inquiries.Mail;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Api;

public class MailTests<TServer> : ApiFixture<TServer> where TServer : TestServer, new()
{
    private static readonly SignedLink Links = new([.. Enumerable.Range(0, 32).Select(number => (byte)number)]);

    private MailThreads Threads => new(Database);

    private RecordMail Record => new(
        Finder,
        new FindThread(Inquiries, Threads, Clock),
        new Colleagues(),
        new RecordShopMail(Inquiries, Finder, Targets, Outside, new Colleagues(), Clock),
        new RecordCustomerMail(Open, Join, Clock),
        new RecordMachineMail(Inquiries, Open, Join, new TakeBackReply(Inquiries, Clock), Clock),
        Threads);

    [Test]
    public async Task FirstMail_OpensAndASecondTimeIsThere()
    {
        var mail = Mail("first@example.test", "Where is it?", id: "f1@example.test");
        var opened = await TakeAsync(mail);
        var again = await TakeAsync(mail with { HappenedOnUtc = Clock.NowUtc.AddMinutes(1), References = ["other@example.test"] });

        var inquiry = (await Inquiries.FindAsync(opened.Inquiries.Single()))!;
        Assert.That((opened.State, opened.Kind, opened.Match), Is.EqualTo((ApiOutcomeState.Recorded, InquiryEventKind.CustomerMessage, (MailMatch?)null)));
        Assert.That((inquiry.Channel, inquiry.RequesterEmail, inquiry.Subject), Is.EqualTo((Channel.Email, "first@example.test", "Where is it?")));
        Assert.That((again.State, again.Inquiries.Single()), Is.EqualTo((ApiOutcomeState.Unchanged, inquiry.Id)));
        Assert.That(await KindsAsync(inquiry.Id), Is.EqualTo("customer_message"));
    }

    [Test]
    public async Task Token_InTheSubject_JoinsWhoeverWroteAndShowsWhoItWas()
    {
        var inquiry = await OpenAsync("token@example.test", "Parcel");
        var joined = await TakeAsync(Mail("colleague@example.test", $"AW: Parcel {ThreadMark.Of(inquiry).ToLowerInvariant()}", name: "Jan Kowalski"));

        Assert.That((joined.Inquiries.Single(), joined.Match), Is.EqualTo((inquiry.Id, MailMatch.Token)));
        Assert.That((await LogAsync(inquiry.Id))[^1].ActorName, Is.EqualTo("Jan Kowalski <colleague@example.test>"));
    }

    [Test]
    public async Task Token_ThatIsGuessed_NeitherJoinsNorShowsAStrangersThread()
    {
        var inquiry = await OpenAsync("victim@example.test", "Private");
        foreach (var subject in new[] { $"Re: Private [CC-{inquiry.Id}-0000000000000000]", $"Re: Private [CC-{inquiry.Id}-{inquiry.ThreadToken[..15]}]", $"Re: Private [CC-{inquiry.Id}-]" })
        {
            var other = await TakeAsync(Mail("stranger@example.test", subject, text: Guid.NewGuid().ToString()));
            Assert.That(other.Inquiries, Has.None.EqualTo(inquiry.Id));
        }

        Assert.That(await KindsAsync(inquiry.Id), Is.EqualTo("customer_message"));
    }

    [Test]
    public async Task ReplyAddress_Ours_JoinsAndAnotherOneDoesNot()
    {
        var inquiry = await OpenAsync("plus@example.test", "By address");
        var link = Links.Of(LinkPurpose.ReplyAddress, inquiry);
        var joined = await TakeAsync(Mail("plus@example.test", "Something else", to: ReplyAddress.Of(SHOP, link).ToUpperInvariant()));
        var forged = await TakeAsync(Mail("stranger@example.test", "Something else", to: ReplyAddress.Of(SHOP, $"{inquiry.Id}-{new string('0', 40)}")));
        var wrongPurpose = await TakeAsync(Mail("stranger@example.test", "Again", to: ReplyAddress.Of(SHOP, Links.Of(LinkPurpose.Status, inquiry))));

        Assert.That((joined.Inquiries.Single(), joined.Match), Is.EqualTo((inquiry.Id, MailMatch.Token)));
        Assert.That(forged.Inquiries.Concat(wrongPurpose.Inquiries), Has.None.EqualTo(inquiry.Id));
    }

    [Test]
    public async Task References_OfTheSender_JoinAndThoseOfStrangersDoNot()
    {
        var inquiry = await OpenAsync("refs@example.test", "Broken lamp", id: "lamp@example.test");
        var answer = await TakeAsync(Mail("refs@example.test", "New subject", inReplyTo: "lamp@example.test", id: "lamp2@example.test"));
        var chain = await TakeAsync(Mail("refs@example.test", "Re: Broken lamp", references: ["lamp@example.test", "lamp2@example.test"], text: "chain"));
        var reused = await TakeAsync(Mail("refs@example.test", "Invoice", references: ["lamp@example.test"], text: "reused"));
        var stranger = await TakeAsync(Mail("thief@example.test", "Re: Broken lamp", inReplyTo: "lamp@example.test", text: "stranger"));

        Assert.That(new[] { answer, chain }.Select(outcome => (outcome.Inquiries.Single(), outcome.Match)), Is.All.EqualTo((inquiry.Id, MailMatch.Reference)));
        Assert.That(reused.Inquiries.Concat(stranger.Inquiries), Has.None.EqualTo(inquiry.Id));
    }

    [Test]
    public async Task SameRequester_ByOrderAndSubject_WhileOpenOrResolvedWithinAWeek()
    {
        var byOrder = (await TellAsync("order", "customer_message", ("requester", new { email = "again@example.test" }), ("order_number", "1042"))).Inquiries.Single();
        var bySubject = await OpenAsync("again@example.test", "Colour?");

        Assert.That((await TakeAsync(Mail("again@example.test", "Order #1042 again"))).Match, Is.EqualTo(MailMatch.Order));
        Assert.That((await TakeAsync(Mail("again@example.test", "Order 10421"))).Inquiries, Has.None.EqualTo(byOrder));
        Assert.That((await TakeAsync(Mail("AGAIN@example.test", "RE: colour?"))).Inquiries, Is.EqualTo(new[] { bySubject.Id }));
        Assert.That((await TakeAsync(Mail("other@example.test", "RE: colour?"))).Inquiries, Has.None.EqualTo(bySubject.Id));

        await TellAsync("closed", "status", ("inquiry", bySubject.Id), ("status", "resolved"));
        Clock.NowUtc = Clock.NowUtc.AddDays(6.9);
        Assert.That((await TakeAsync(Mail("again@example.test", "Colour?", text: "within a week"))).Inquiries, Is.EqualTo(new[] { bySubject.Id }));
        Assert.That((await Inquiries.FindAsync(bySubject.Id))!.Status, Is.EqualTo(InquiryStatus.Open));

        await TellAsync("closed again", "status", ("inquiry", bySubject.Id), ("status", "resolved"));
        Clock.NowUtc = Clock.NowUtc.AddDays(7.1);
        Assert.That((await TakeAsync(Mail("again@example.test", "Colour?", text: "much later"))).Inquiries, Has.None.EqualTo(bySubject.Id));
    }

    [Test]
    public async Task OutOfOffice_OnAThread_ChangesNoClockUntilAnAgentSaysAPersonWrote()
    {
        var inquiry = await OpenAsync("away@example.test", "Away");
        await TellAsync("away reply", "agent_reply", ("inquiry", inquiry.Id));
        await TellAsync("away resolved", "status", ("inquiry", inquiry.Id), ("status", "resolved"));
        Clock.NowUtc = Clock.NowUtc.AddMinutes(1);
        var note = await TakeAsync(Mail("away@example.test", $"Automatic reply: Away {ThreadMark.Of(inquiry)}"));

        var after = (await Inquiries.FindAsync(inquiry.Id))!;
        Assert.That((note.Kind, note.Sign, note.Inquiries.Single()), Is.EqualTo((InquiryEventKind.AutomaticReply, MailSign.OutOfOfficeSubject, inquiry.Id)));
        Assert.That((after.Status, after.WaitingSinceOnUtc), Is.EqualTo((InquiryStatus.Resolved, (DateTime?)null)));

        var line = (await LogAsync(inquiry.Id)).Single(one => one.Kind == InquiryEventKind.AutomaticReply);
        await new MarkHuman(Inquiries, Clock).ExecuteAsync(new AgentAction(inquiry.Id, Guid.NewGuid(), "Jan", 1), line.SourceKey);
        Assert.That((await Inquiries.FindAsync(inquiry.Id))!.WaitingSinceOnUtc, Is.EqualTo(Clock.NowUtc));
    }

    [Test]
    public async Task MachineMail_WithoutAThread_IsKeptButWaitsForNothing()
    {
        var kept = await TakeAsync(Mail("news@example.test", "Our news", headers: ("Precedence", "bulk")));

        var inquiry = (await Inquiries.FindAsync(kept.Inquiries.Single()))!;
        Assert.That((inquiry.WaitingSinceOnUtc, inquiry.NextDueOnUtc), Is.EqualTo(((DateTime?)null, (DateTime?)null)));
        Assert.That(await ClocksAsync(inquiry.Id), Is.Empty);

        var line = (await LogAsync(inquiry.Id)).Single(one => one.Kind == InquiryEventKind.CustomerMessage);
        await new MarkHuman(Inquiries, Clock).ExecuteAsync(new AgentAction(inquiry.Id, Guid.NewGuid(), "Jan", 1), line.SourceKey);
        Assert.That((await ClocksAsync(inquiry.Id)).Single(clock => clock.Metric == SlaMetric.FirstResponse).State, Is.EqualTo(ClockState.Running));
    }

    [Test]
    public async Task Bounce_NamingAReplyOfOurs_TakesItBackAndTheClockRunsOn()
    {
        var inquiry = await OpenAsync("gone@example.test", "Lost");
        await Inquiries.AppendAsync(inquiry.Id, [OnPage(inquiry.Id)]);
        Assert.That((await Inquiries.FindAsync(inquiry.Id))!.WaitingSinceOnUtc, Is.Null);
        Clock.NowUtc = Clock.NowUtc.AddMinutes(2);

        var report = $"Final-Recipient: rfc822; gone@example.test\nAction: failed\nStatus: 5.1.1\n\nSubject: Re: Lost {ThreadMark.Of(inquiry)}";
        var delayed = await TakeAsync(Mail("mailer-daemon@mx.example", "Delayed", text: report.Replace("failed", "delayed", StringComparison.Ordinal).Replace("5.1.1", "4.4.1", StringComparison.Ordinal)));
        Assert.That((delayed.Inquiries.Single(), (await Inquiries.FindAsync(inquiry.Id))!.WaitingSinceOnUtc), Is.EqualTo((inquiry.Id, (DateTime?)null)));
        var elsewhere = await TakeAsync(Mail("mailer-daemon@mx.example", "Undeliverable", text: report.Replace("gone@", "copy@", StringComparison.Ordinal)));
        Assert.That((elsewhere.Inquiries.Single(), (await Inquiries.FindAsync(inquiry.Id))!.WaitingSinceOnUtc), Is.EqualTo((inquiry.Id, (DateTime?)null)));

        var bounce = await TakeAsync(Mail("mailer-daemon@mx.example", "Undeliverable", text: report));
        Assert.That((bounce.Inquiries.Single(), bounce.Sign), Is.EqualTo((inquiry.Id, MailSign.MailServer)));
        Assert.That(await KindsAsync(inquiry.Id), Does.EndWith("automatic_reply, reply_undelivered"));
        Assert.That((await Inquiries.FindAsync(inquiry.Id))!.WaitingSinceOnUtc, Is.EqualTo(Monday.AddHours(2)));
    }

    [Test]
    public async Task MailFromTheShop_ToTheRequester_IsAReplyAndToOthersANote()
    {
        var inquiry = await OpenAsync("asks@example.test", "Question", id: "ask@example.test");
        Clock.NowUtc = Clock.NowUtc.AddMinutes(30);
        var forwarded = await TakeAsync(Mail("jan@shop.example", $"Fwd: Question {ThreadMark.Of(inquiry)}", to: "warehouse@shop.example"));
        Assert.That((forwarded.Kind, (await Inquiries.FindAsync(inquiry.Id))!.WaitingSinceOnUtc), Is.EqualTo((InquiryEventKind.Note, Monday.AddHours(2))));

        var reply = await TakeAsync(Mail("jan@shop.example", "Re: Question", to: "Asks@example.test", inReplyTo: "ask@example.test", text: "On its way."));
        Assert.That((reply.Kind, reply.State, reply.Inquiries.Single()), Is.EqualTo((InquiryEventKind.AgentReply, ApiOutcomeState.Recorded, inquiry.Id)));
        var line = (await LogAsync(inquiry.Id)).Single(one => one.Kind == InquiryEventKind.AgentReply);
        Assert.That((line.ActorName, line.ActorId, line.Door), Is.EqualTo(("Jan", 8, MessageDoor.Mailbox)));
        Assert.That((await ClocksAsync(inquiry.Id)).Single(clock => clock.Metric == SlaMetric.FirstResponse).State, Is.EqualTo(ClockState.Met));
    }

    [Test]
    public async Task MailFromTheShop_ThatIsForgedOrACopyOfOurOwn_CountsAsNoReply()
    {
        var inquiry = await OpenAsync("forged@example.test", "Forgery", id: "forgery@example.test");
        await TakeAsync(Mail("jan@shop.example", "Re: Forgery", to: "forged@example.test", inReplyTo: "forgery@example.test", headers: ("Authentication-Results", "mx.shop.example; dmarc=fail (p=none)")));
        var own = await TakeAsync(Mail(SHOP, $"We got your message {ThreadMark.Of(inquiry)}", to: "forged@example.test") with { Html = "<p>Thanks</p><!-- CustomerCare 0123 -->" });
        Assert.That((own.State, (await Inquiries.FindAsync(inquiry.Id))!.WaitingSinceOnUtc), Is.EqualTo((ApiOutcomeState.Unchanged, Monday.AddHours(2))));

        await Inquiries.AppendAsync(inquiry.Id, [OnPage(inquiry.Id)]);
        var copy = await TakeAsync(Mail(SHOP, $"Re: Forgery {ThreadMark.Of(inquiry)}", to: "forged@example.test", text: "Hello,\n\nIt left   today."));
        var contact = await TakeAsync(Mail("forged@example.test", $"Forgery {ThreadMark.Of(inquiry)}", text: "From the form") with { Html = "<p>From the form</p><!-- customer-care answers 1 -->\n" });
        Assert.That(contact.State, Is.EqualTo(ApiOutcomeState.Unchanged));
        var quoting = await TakeAsync(Mail(SHOP, $"Re: Forgery {ThreadMark.Of(inquiry)}", to: "forged@example.test", text: "Quoting.") with { Html = "<p>Quoting.</p><blockquote>Thanks<!-- CustomerCare 0123 --></blockquote>" });
        Assert.That(quoting.State, Is.EqualTo(ApiOutcomeState.Recorded));
        var later = await TakeAsync(Mail(SHOP, $"Re: Forgery {ThreadMark.Of(inquiry)}", to: "forged@example.test", text: "One more thing.\n\n> It left today."));
        Assert.That((copy.State, later.State), Is.EqualTo((ApiOutcomeState.Unchanged, ApiOutcomeState.Recorded)));
        var sameBeginning = await TakeAsync(Mail(SHOP, $"Re: Forgery {ThreadMark.Of(inquiry)}", to: "forged@example.test", inReplyTo: "forgery@example.test", text: "It left today. And the rest tomorrow."));
        Assert.That(sameBeginning.State, Is.EqualTo(ApiOutcomeState.Recorded));
    }

    [Test]
    public async Task Merged_TheMailGoesToWhatTheInquiryGoesOnAs()
    {
        var ending = await OpenAsync("merged@example.test", "One");
        var survivor = await OpenAsync("merged@example.test", "Two");
        await new MergeInquiries(Inquiries, new CheckMerge(Inquiries), Clock).ExecuteAsync(new AgentAction(ending.Id, Guid.NewGuid(), "Jan", 1), survivor.Id);

        Assert.That((await TakeAsync(Mail("merged@example.test", $"Re: One {ThreadMark.Of(ending)}"))).Inquiries, Is.EqualTo(new[] { survivor.Id }));
    }

    [Test]
    public async Task KeyOfAnotherStore_DoesNotReachTheThread()
    {
        var inquiry = await OpenAsync("store@example.test", "Here");
        Origin = new ApiOrigin("other", 2, 2, [1, 2]);

        var other = await TakeAsync(Mail("store@example.test", $"Re: Here {ThreadMark.Of(inquiry)}"));
        Assert.That(other.Inquiries, Has.None.EqualTo(inquiry.Id));
        Assert.That((await Inquiries.FindAsync(other.Inquiries.Single()))!.StoreId, Is.EqualTo(2));
    }

    private InquiryEvent OnPage(long inquiryId)
    {
        return new InquiryEvent
        {
            Kind = InquiryEventKind.AgentReply,
            HappenedOnUtc = Clock.NowUtc,
            RecordedOnUtc = Clock.NowUtc,
            Actor = ActorKind.Agent,
            ActorName = "Jan",
            SourceKey = SourceKey.Of("on page", $"{inquiryId}"),
            Body = "It left today."
        };
    }

    private async Task<Inquiry> OpenAsync(string from, string subject, string? id = null)
    {
        return (await Inquiries.FindAsync((await TakeAsync(Mail(from, subject, id: id))).Inquiries.Single()))!;
    }

    private Task<MailOutcome> TakeAsync(IncomingMail mail)
    {
        return Record.ExecuteAsync(mail, new MailOrigin(Origin, Links));
    }

    private IncomingMail Mail(
        string from, string subject, string? name = null, string to = SHOP, string? id = null, string? inReplyTo = null, string[]? references = null, string text = "Hello", params (string Name, string Value)[] headers)
    {
        return new IncomingMail
        {
            From = new MailPerson(name, from),
            Recipients = [to],
            Subject = subject,
            HappenedOnUtc = Clock.NowUtc,
            MessageId = id,
            InReplyTo = inReplyTo is null ? [] : [inReplyTo],
            References = references ?? [],
            Text = text,
            Headers = new MailHeaders(headers.Select(header => KeyValuePair.Create(header.Name, header.Value)))
        };
    }
}
