using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Import;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Import;

[TestFixture]
public class ImportEventsTests
{
    private static readonly string[] Events =
        ["agent_reply", "note", "automatic_reply", "assigned", "status:open", "status:pending", "status:on_hold", "status:resolved", "status:closed", "no_reply_needed", "customer_message"];

    /// <summary>Many inquiries whose rows are spread over the whole file; each instant once in an inquiry.</summary>
    private static List<string> History(int inquiries, int seed)
    {
        var random = new Random(seed);
        var rows = new List<string>();
        for (var number = 0; number < inquiries; number++)
        {
            var at = LogBuilder.Utc("2025-01-01 08:00").AddMinutes(random.Next(400_000));
            var sender = number % 3 == 0 ? "," : $"who{number}@example.test,Who {number}";
            rows.Add($"K{number},{at:yyyy-MM-ddTHH:mm:ssZ},customer_message,chat,{sender},Subject {number},\"Body, {number}\",,high,O{number},2");
            for (var follow = random.Next(8); follow > 0; follow--)
            {
                at = at.AddSeconds(random.Next(1, 200_000));
                rows.Add($"K{number},{at:yyyy-MM-ddTHH:mm:ssZ},{Events[random.Next(Events.Length)]},,late{follow}@example.test,,Re,text,agent{random.Next(3)},,,");
            }
        }

        return rows;
    }

    private static List<SlaClock> Clocks(ImportDesk desk)
    {
        return
        [
            .. desk.Store.Inquiries.OrderBy(inquiry => inquiry.Opening.ExternalKey, StringComparer.Ordinal)
                .SelectMany(inquiry => SlaProjection.Project(inquiry.Log, desk.Catalogs.Catalog))
        ];
    }

    [Test]
    public async Task ExecuteAsync_RowsInAnyOrder_GiveTheSameLogsAndClocks()
    {
        var rows = History(450, seed: 1);
        var ordered = new ImportDesk();
        await ordered.RunAsync(ImportDesk.Source([.. rows]));
        foreach (var seed in Enumerable.Range(1, 5))
        {
            var shuffled = rows.ToArray();
            new Random(seed).Shuffle(shuffled);
            var desk = new ImportDesk();

            var result = await desk.RunAsync(ImportDesk.Source(shuffled));

            Assert.That(result, Is.EqualTo(new ImportResult(450, rows.Count, 0, 0)));
            Assert.That(desk.Store.Contents(), Is.EqualTo(ordered.Store.Contents()));
            Assert.That(Clocks(desk), Is.EqualTo(Clocks(ordered)).And.Count.EqualTo(900));
        }
    }

    [Test]
    public async Task ExecuteAsync_SameSecond_KeepsTheOrderOfTheFile()
    {
        var desk = new ImportDesk();
        await desk.RunAsync(ImportDesk.Source(
            "A,2026-03-01T10:00:00Z,status:pending,,,,,,,,,", "A,2026-03-01T10:00:00Z,status:open,,,,,,,,,", "A,2026-03-01T10:00:00Z,customer_message,,,,,,,,,"));

        Assert.That(InquiryState.Of(desk.Store.Inquiries.Single().Log).Status, Is.EqualTo(InquiryStatus.Open));
    }

    [Test]
    public async Task ExecuteAsync_SecondTime_ChangesNothing()
    {
        var source = ImportDesk.Source([.. History(300, seed: 2)]);
        var desk = new ImportDesk();
        var first = await desk.RunAsync(source);
        var contents = desk.Store.Contents();
        desk.Clock.NowUtc = desk.Clock.NowUtc.AddDays(1);

        var second = await desk.RunAsync(source);

        Assert.That(second, Is.EqualTo(new ImportResult(0, 0, first.EventsAdded, 0)));
        Assert.That(desk.Store.Contents(), Is.EqualTo(contents));
    }

    [Test]
    public async Task ExecuteAsync_IdenticalRows_CountOnce()
    {
        var desk = new ImportDesk();
        const string reply = "A,2026-03-02T10:00:00Z,agent_reply,,,,,,ann,,,";

        var result = await desk.RunAsync(ImportDesk.Source("A,2026-03-01T10:00:00Z,customer_message,,,,,,,,,", reply, reply, reply.Replace("10:00:00Z", "11:00:00+01:00", StringComparison.Ordinal)));

        Assert.That(result, Is.EqualTo(new ImportResult(1, 2, 2, 0)));
        Assert.That(desk.Store.Inquiries.Single().Log.Count(line => line.Kind == InquiryEventKind.AgentReply), Is.EqualTo(1));
    }

    [Test]
    public async Task ExecuteAsync_StoppedAfterEachBatchOrKilledWithinIt_EndsTheSame()
    {
        var rows = History(900, seed: 3).ToArray();
        new Random(3).Shuffle(rows);
        var source = ImportDesk.Source(rows);
        var undisturbed = new ImportDesk();
        await undisturbed.RunAsync(source);
        var random = new Random(4);
        var desk = new ImportDesk();
        desk.Store.BeforeTransaction = () =>
        {
            if (random.Next(3) == 0)
                throw new IOException("Killed.");
        };

        var saved = ImportPosition.Start;
        var kills = 0;
        while (!saved.IsDone)
        {
            try
            {
                var scan = await desk.Scan.ExecuteAsync(source);
                saved = await desk.Import.ExecuteAsync(source, scan, saved, new ImportOrigin(1, desk.Clock.NowUtc), position =>
                {
                    // Whether the position was saved before the kill or not must make no difference.
                    saved = random.Next(2) == 0 ? position : saved;
                    return Task.FromResult(random.Next(4) > 0);
                });
            }
            catch (IOException)
            {
                kills++;
            }
        }

        Assert.That(kills, Is.GreaterThan(3));
        Assert.That(desk.Store.Contents(), Is.EqualTo(undisturbed.Store.Contents()));
    }

    [Test]
    public async Task ExecuteAsync_BadRowsAmongGood_LeavesOnlyTheBadOut()
    {
        var desk = new ImportDesk();

        var result = await desk.RunAsync(ImportDesk.Source(
            "A,2026-03-01T10:00:00Z,customer_message,,,,,,,,,",
            "A,2026-02-01T10:00:00Z,agent_reply,,,,,,,,,",
            "A,2026-03-01T11:00:00Z,note,,,,,\"never closed,,,,",
            "B,2026-03-01T10:00:00Z,agent_reply,,,,,,,,,",
            "A,2026-03-01T12:00:00Z,agent_reply,,,,,,,,,"));

        Assert.That(result, Is.EqualTo(new ImportResult(1, 2, 0, 3)));
        Assert.That(desk.Store.Inquiries.Single().Log.Select(line => line.Kind), Is.EquivalentTo(new[] { InquiryEventKind.CustomerMessage, InquiryEventKind.AgentReply, InquiryEventKind.SlaApplied }));
    }

    [Test]
    public async Task ExecuteAsync_EventsOverSeveralFiles_LandOnTheirInquiry()
    {
        var desk = new ImportDesk();
        await desk.RunAsync(ImportDesk.Source("A,2026-03-01T10:00:00Z,customer_message,,,,,,,,,"));

        var result = await desk.RunAsync(ImportDesk.Source("A,2026-03-01T12:00:00Z,agent_reply,,,,,,ann,,,"));

        Assert.That(result, Is.EqualTo(new ImportResult(0, 1, 0, 0)));
        Assert.That(Clocks(desk)[0].State, Is.EqualTo(ClockState.Met));
    }

    [Test]
    public async Task ExecuteAsync_EachEvent_SaysWhoDidItAndWhatItNames()
    {
        var desk = new ImportDesk();
        await desk.RunAsync(ImportDesk.Source(
            "A,2026-03-01T10:00:00Z,customer_message,,a@example.test,Ada,Hello,\"x, y\",,,,",
            "A,2026-03-01T10:00:01Z,automatic_reply,,,,,,robot,,,",
            "A,2026-03-01T10:00:02Z,assigned,,,,,,ann,,,",
            "A,2026-03-01T10:00:03Z,agent_reply,,,,Re: Hello,answer,ann,,,",
            "A,2026-03-01T10:00:04Z,status:on_hold,,,,,,bob,,,",
            "A,2026-03-01T10:00:05Z,note,,,,,secret,bob,,,"));

        var log = LogOrder.Read(desk.Store.Inquiries.Single().Log).Where(line => line.Kind != InquiryEventKind.SlaApplied);
        Assert.That(log.Select(line => (line.Kind, line.Actor, line.ActorName, line.Value, line.Subject, line.Body)), Is.EqualTo(new (InquiryEventKind, ActorKind, string?, string?, string?, string?)[]
        {
            (InquiryEventKind.CustomerMessage, ActorKind.Requester, "Ada", null, "Hello", "x, y"),
            (InquiryEventKind.AutomaticReply, ActorKind.System, null, null, null, null),
            (InquiryEventKind.Assigned, ActorKind.Agent, null, "ann", null, null),
            (InquiryEventKind.AgentReply, ActorKind.Agent, "ann", null, "Re: Hello", "answer"),
            (InquiryEventKind.Status, ActorKind.Agent, "bob", "on_hold", null, null),
            (InquiryEventKind.Note, ActorKind.Agent, "bob", null, null, "secret")
        }));
    }

    [Test]
    public async Task ExecuteAsync_OpeningRowLeavesFactsOut_TakesThemFromTheEarliestRowThatHasThem()
    {
        var desk = new ImportDesk();
        await desk.RunAsync(ImportDesk.Source(
            "A,2026-03-01T12:00:00Z,note,phone,late@example.test,Late,,,,,O-2,3",
            "A,2026-03-01T11:00:00Z,note,,early@example.test,,,,,,O-1,",
            "A,2026-03-01T10:00:00Z,customer_message,,,,Hi,,,urgent,,"));

        Assert.That(desk.Store.Inquiries.Single().Opening, Is.EqualTo(new NewInquiry
        {
            SourceKey = SourceKey.Of("import", "A"),
            ExternalKey = "A",
            Channel = Channel.Phone,
            StoreId = 3,
            Priority = Priority.Urgent,
            RequesterEmail = "early@example.test",
            RequesterName = "Late",
            OrderNumber = "O-1",
            Subject = "Hi"
        }));
    }

    [Test]
    public async Task ExecuteAsync_OnlyRequiredColumns_HaveDefaults()
    {
        var desk = new ImportDesk();

        await desk.RunAsync(ImportSource.OfBytes([.. "inquiry_key,occurred_at,event\nA,2026-03-01T10:00:00Z,customer_message\n"u8]));

        var opening = desk.Store.Inquiries.Single().Opening;
        Assert.That((opening.Channel, opening.StoreId, opening.Priority), Is.EqualTo((Channel.Email, 1, Priority.Normal)));
    }

    [Test]
    public async Task ExecuteAsync_ManyInquiries_AreWrittenInTransactionsOfTwoHundred()
    {
        var desk = new ImportDesk();

        await desk.RunAsync(ImportDesk.Source([.. History(1000, seed: 5)]));

        Assert.That(desk.Store.LongestTransaction, Is.EqualTo(200));
    }
}
