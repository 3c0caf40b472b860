using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class AppendTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    [Test]
    public async Task OpenAsync_NewInquiry_StoresLogStateAndClocks()
    {
        var append = Append("new", Monday, Line("new", InquiryEventKind.AgentReply, Monday.AddMinutes(90)));

        var result = await Inquiries.OpenAsync(append);
        var inquiry = await Inquiries.FindAsync(result.InquiryId);
        var log = await Inquiries.ReadLogAsync(result.InquiryId);
        var clocks = await ClocksAsync(result.InquiryId);

        Assert.Multiple(() =>
        {
            Assert.That(result, Is.EqualTo(new AppendResult(result.InquiryId, true, 3)));
            Assert.That(inquiry!.CreatedOnUtc, Is.EqualTo(Monday));
            Assert.That(inquiry.LastMessageOnUtc, Is.EqualTo(Monday.AddMinutes(90)));
            Assert.That(inquiry.WaitingSinceOnUtc, Is.Null);
            Assert.That(inquiry.ThreadToken, Does.Match("^[0-9a-f]{16}$"));
            Assert.That(inquiry.NextDueOnUtc, Is.EqualTo(Monday.AddDays(3).Date.AddHours(9)), "24 business hours from Monday 10:00 end on Thursday 10:00");
            Assert.That(log.Select(line => line.Kind), Is.EqualTo(append.Events.Select(line => line.Kind)));
            Assert.That(clocks.Select(clock => (clock.Metric, clock.State, clock.ElapsedSeconds)), Is.EqualTo(new (SlaMetric, ClockState, long?)[]
            {
                (SlaMetric.FirstResponse, ClockState.Met, 5400),
                (SlaMetric.FirstResolution, ClockState.Running, null)
            }));
        });
    }

    [Test]
    public async Task OpenAsync_SameThingTwice_ChangesNothing()
    {
        var first = await Inquiries.OpenAsync(Append("twice", Monday));
        var before = await Inquiries.FindAsync(first.InquiryId);

        var second = await Inquiries.OpenAsync(Append("twice", Monday));

        Assert.That(second, Is.EqualTo(new AppendResult(first.InquiryId, false, 0)));
        Assert.That(await Inquiries.FindAsync(first.InquiryId), Is.EqualTo(before));
        Assert.That(await Inquiries.ReadLogAsync(first.InquiryId), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task OpenAsync_OneKeyFromManyTasks_OpensOne()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => Inquiries.OpenAsync(
            Append("contested", Monday, Line("contested", InquiryEventKind.Note, Monday.AddMinutes(i)))))));

        Assert.Multiple(() =>
        {
            Assert.That(results.Select(result => result.InquiryId).Distinct().Count(), Is.EqualTo(1));
            Assert.That(results.Count(result => result.Opened), Is.EqualTo(1));
            Assert.That(results.Sum(result => result.EventsAdded), Is.EqualTo(10));
        });
        Assert.That(await Inquiries.ReadLogAsync(results[0].InquiryId), Has.Count.EqualTo(10));
    }

    [Test]
    public async Task OpenManyAsync_CrossedBatchesAtOnce_OpensEachOnce()
    {
        var appends = Enumerable.Range(0, 40).Select(i => Append($"crossed{i}", Monday)).ToList();
        var reversed = appends.AsEnumerable().Reverse().ToList();

        var results = await Task.WhenAll(new[] { appends, reversed, appends, reversed }.Select(batch => Task.Run(() => Inquiries.OpenManyAsync(batch))));

        Assert.That(results.SelectMany(batch => batch).Count(result => result.Opened), Is.EqualTo(40));
        Assert.That(results[0].Select(result => result.InquiryId), Is.EqualTo(results[1].Reverse().Select(result => result.InquiryId)));
    }

    [Test]
    public async Task OpenManyAsync_SameKeyTwiceInABatch_CountsEachLineOnce()
    {
        var results = await Inquiries.OpenManyAsync([Append("doubled", Monday), Append("doubled", Monday, Line("doubled", InquiryEventKind.Note, Monday))]);

        Assert.That(results, Is.EqualTo(new[] { new AppendResult(results[0].InquiryId, true, 2), new AppendResult(results[0].InquiryId, false, 1) }));
    }

    [Test]
    public async Task AppendAsync_EventsOutOfOrder_GivesTheSameAsInOrder()
    {
        InquiryEvent[] Lines(string key) =>
        [
            Line(key, InquiryEventKind.Status, Monday.AddHours(1), "pending"),
            Line(key, InquiryEventKind.AgentReply, Monday.AddHours(2)),
            Line(key, InquiryEventKind.Status, Monday.AddHours(3), "open"),
            Line(key, InquiryEventKind.CustomerMessage, Monday.AddHours(4)),
            Line(key, InquiryEventKind.Priority, Monday.AddHours(4), "urgent"),
            Line(key, InquiryEventKind.Status, Monday.AddHours(5), "resolved")
        ];
        var inOrder = await Inquiries.OpenAsync(Append("ordered", Monday, Lines("ordered")));
        var late = await Inquiries.OpenAsync(Append("shuffled", Monday.AddHours(3.5)));
        foreach (var line in Lines("shuffled").Reverse())
            await Inquiries.AppendAsync(late.InquiryId, [line]);
        await Inquiries.AppendAsync(late.InquiryId, [Line("shuffled", InquiryEventKind.CustomerMessage, Monday)]);

        var expected = (await Inquiries.FindAsync(inOrder.InquiryId))!;
        var actual = (await Inquiries.FindAsync(late.InquiryId))!;

        Assert.That(await ClocksAsync(late.InquiryId), Is.EqualTo(await ClocksAsync(inOrder.InquiryId)));
        Assert.That(
            actual with { Id = expected.Id, SourceKey = expected.SourceKey, ThreadToken = expected.ThreadToken, ExternalKey = expected.ExternalKey, Subject = expected.Subject },
            Is.EqualTo(expected));
    }

    [Test]
    public async Task AppendAsync_NoSuchInquiry_SaysSo()
    {
        Assert.That(
            () => Inquiries.AppendAsync(-5, [Line("nobody", InquiryEventKind.Note, Monday)]),
            Throws.TypeOf<InquiryNotFoundException>().With.Property(nameof(InquiryNotFoundException.InquiryId)).EqualTo(-5));
        Assert.That(await Inquiries.FindAsync(-5), Is.Null);
        Assert.That(await Inquiries.ReadLogAsync(-5), Is.Empty);
    }

    [Test]
    public async Task OpenAsync_NoCustomerMessage_IsRefusedAndStoresNothing()
    {
        var before = await CountAsync(Tables.Inquiry);

        Assert.That(
            () => Inquiries.OpenManyAsync([Append("good", Monday), new InquiryAppend(Opening("silent"), [Line("silent", InquiryEventKind.Note, Monday)])]),
            Throws.ArgumentException.With.Message.Contains("silent"));
        Assert.That(await CountAsync(Tables.Inquiry), Is.EqualTo(before));
    }

    [Test]
    public async Task TransactAsync_ConnectionDiesInMidTransaction_LeavesNothing()
    {
        var (inquiries, events) = (await CountAsync(Tables.Inquiry), await CountAsync(Tables.InquiryEvent));

        await using (var session = await Database.OpenAsync())
        {
            await session.BeginAsync();
            var opened = await InquiryTable.OpenAndLockAsync(session, [Append("killed", Monday)], CancellationToken.None);
            await EventLog.AddAsync(session, [(opened.Values.Single().Id, Line("killed", InquiryEventKind.CustomerMessage, Monday))], CancellationToken.None);
        }

        Assert.That(await CountAsync(Tables.Inquiry), Is.EqualTo(inquiries));
        Assert.That(await CountAsync(Tables.InquiryEvent), Is.EqualTo(events));
    }

    [Test]
    public async Task Rebuild_RowsThatAreWrong_GivesTheSameAsBefore()
    {
        var inquiry = await Inquiries.OpenAsync(Append("rebuilt", Monday, Line("rebuilt", InquiryEventKind.AgentReply, Monday.AddHours(1)), Line("rebuilt", InquiryEventKind.Status, Monday.AddHours(2), "on_hold")));
        var (row, clocks) = (await Inquiries.FindAsync(inquiry.InquiryId), await ClocksAsync(inquiry.InquiryId));
        await using (var session = await Database.OpenAsync())
        {
            await session.ExecuteAsync("delete from [CustomerCareSlaClock] where [Metric] = 'first_response'");
            await session.ExecuteAsync("update [CustomerCareSlaClock] set [TargetSeconds] = 1");
            await session.ExecuteAsync("update [CustomerCareInquiry] set [Status] = 'new', [AgentName] = 'nobody', [WaitingSinceOnUtc] = [CreatedOnUtc]");
        }

        var rebuild = new InquiryRebuild(Database, Catalogs);
        await rebuild.ExecuteAsync(inquiry.InquiryId - 1, inquiry.InquiryId);

        Assert.That(await Inquiries.FindAsync(inquiry.InquiryId), Is.EqualTo(row));
        Assert.That(await ClocksAsync(inquiry.InquiryId), Is.EqualTo(clocks).And.Count.EqualTo(2));
    }

    [Test]
    public async Task ChangeAsync_ManyAtOnce_EachAddsToWhatTheOthersHaveWritten()
    {
        var opened = await Inquiries.OpenAsync(Append("change", Monday));

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Inquiries.ChangeAsync(
            [opened.InquiryId],
            logs => [new InquiryLine(opened.InquiryId, Line("change", InquiryEventKind.Note, Monday, $"{logs[opened.InquiryId].Log.Count}"))]))));

        var log = await Inquiries.ReadLogAsync(opened.InquiryId);
        Assert.That(log.Where(line => line.Kind == InquiryEventKind.Note).Select(line => line.Value), Is.EqualTo(new[] { "2", "3", "4", "5", "6", "7" }));
    }

    [Test]
    public void ChangeAsync_UnknownInquiry_IsNamedAndNothingHappens()
    {
        var error = Assert.ThrowsAsync<InquiryNotFoundException>(() => Inquiries.ChangeAsync([987654], _ => throw new AssertionException("not asked")));

        Assert.That(error!.InquiryId, Is.EqualTo(987654));
    }
}
