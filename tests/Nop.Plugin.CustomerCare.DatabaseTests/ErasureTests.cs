using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Privacy;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.DatabaseTests.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys.Privacy;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class ErasureTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private const string SECRET = "Zażółć 4711";

    private readonly MemoryCopies _copies = new();

    private PersonalInquiries People => new(Database);

    private EraseRequester Erase => With(_copies);

    private EraseRequester With(MemoryCopies copies) => new(People, new ErasedPeople(Database, new FixedErasureKey()), Inquiries, copies, new EraseRespondent(new RespondentRepository(Database), new MemorySurveyMail()), TimeProvider.System);

    [Test]
    public async Task Erase_ByAddress_TakesTheGuestOutEverywhereAndLeavesFiguresByteForByte()
    {
        var id = await OpenAsync("guest", "Guest@Example.com", null, ended: true);
        var other = await OpenAsync("bystander", "bystander@example.com", null, ended: true);
        await AttachAsync(id);
        var (clocks, report) = (await ClocksAsync(id), await ReportAsync());
        var (columns, otherLog) = (await InquiryColumnsAsync(id), await Inquiries.ReadLogAsync(other));

        Assert.That(await Erase.ExecuteAsync(null, " guest@example.COM "), Is.EqualTo(1));

        await ExpectNowhereAsync(SECRET, "guest@example.com", "Guest of");
        var inquiry = (await Inquiries.FindAsync(id))!;
        Assert.That(inquiry.AnonymisedOnUtc, Is.Not.Null);
        Assert.That((inquiry.RequesterName, inquiry.RequesterEmail, inquiry.CustomerId, inquiry.OrderNumber, inquiry.ExternalKey, inquiry.Subject),
            Is.EqualTo(((string?)null, (string?)null, (int?)null, (string?)null, (string?)null, (string?)null)));
        Assert.That(await InquiryColumnsAsync(id), Is.EqualTo(columns));
        Assert.That(await ClocksAsync(id), Is.EqualTo(clocks));
        Assert.That(await ReportAsync(), Is.EqualTo(report));
        var rebuilt = await new InquiryRebuild(Database, Catalogs).ExecuteAsync(0, long.MaxValue);
        Assert.That((rebuilt!.Figures.CorrectedInquiries, rebuilt.Figures.CorrectedClocks), Is.EqualTo((0, 0)), "the log still says what the rows say");
        Assert.That(await Inquiries.ReadLogAsync(other), Is.EqualTo(otherLog), "nobody else is touched");
        Assert.That(_copies.Removed.SelectMany(batch => batch.Mails).Distinct(), Is.EqualTo(new[] { new ErasedBatch.Mail(8002, "Guest@Example.com") }));
        Assert.That(_copies.Removed.SelectMany(batch => batch.DownloadIds).Distinct(), Is.EqualTo(new[] { 55 }));
    }

    [Test]
    public async Task Erase_ByAccount_ReachesInquiriesUnderOtherAddresses()
    {
        var (one, two) = (await OpenAsync("acc1", "old@example.com", 7001, ended: true), await OpenAsync("acc2", "new@example.com", 7001, ended: true));
        var strange = await OpenAsync("acc3", "josé@example.com", 7002, ended: true);

        Assert.That(await Erase.ExecuteAsync(7001, "jose@example.com"), Is.EqualTo(2));

        Assert.That((await Inquiries.FindAsync(one))!.AnonymisedOnUtc, Is.Not.Null);
        Assert.That((await Inquiries.FindAsync(two))!.AnonymisedOnUtc, Is.Not.Null);
        Assert.That((await Inquiries.FindAsync(strange))!.AnonymisedOnUtc, Is.Null, "an accent makes another address");
    }

    [Test]
    public async Task Erase_Open_IsClosedUnansweredAndErased()
    {
        var id = await OpenAsync("open", "open@example.com", null, ended: false);

        await Erase.ExecuteAsync(null, "open@example.com");

        var inquiry = (await Inquiries.FindAsync(id))!;
        Assert.That((inquiry.Status, inquiry.WaitingSinceOnUtc, inquiry.NextDueOnUtc), Is.EqualTo((InquiryStatus.Closed, (DateTime?)null, (DateTime?)null)));
        Assert.That(inquiry.AnonymisedOnUtc, Is.Not.Null);
        Assert.That(
            (await ClocksAsync(id)).Select(clock => (clock.State, clock.EndReason)),
            Is.EqualTo(new[] { (ClockState.Met, (EndReason?)null), (ClockState.Ended, EndReason.PolicyWithdrawn) }),
            "the answer was in time; nobody resolved anything");
    }

    [Test]
    public async Task Erase_Twice_IsOnceAndTheRestGoesToo()
    {
        await OpenAsync("twice", "twice@example.com", null, ended: true);
        await new StrayRows(Database).AddAsync("stray", "TWICE@example.com", SECRET);

        Assert.That(await Erase.ExecuteAsync(null, "twice@example.com"), Is.EqualTo(1));
        Assert.That(await Erase.ExecuteAsync(null, "twice@example.com"), Is.Zero);

        await ExpectNowhereAsync(SECRET, "twice@example.com");
        Assert.That((await People.CountAsync(Person.Of(null, "twice@example.com"))).IsEmpty, Is.True);
    }

    [Test]
    public async Task Erase_ManyOfOnePerson_AllInBatchesUnderOnePseudonym()
    {
        for (var i = 0; i < 120; i++)
            await OpenAsync($"many{i}", "many@example.com", null, ended: i % 3 > 0);
        var counted = await People.CountAsync(Person.Of(null, "many@example.com"));

        Assert.That((counted.Inquiries, counted.OpenInquiries, counted.Messages), Is.EqualTo((120, 40, 360)));
        Assert.That(await Erase.ExecuteAsync(null, "many@example.com"), Is.EqualTo(120));

        await using var session = await Database.OpenAsync();
        Assert.That(
            await session.QueryAsync<int>("select count(*) from [CustomerCareInquiry] where [AnonymisedOnUtc] is not null group by [RequesterEmailKey] having count(*) > 100"),
            Is.EqualTo(new[] { 120 }));
    }

    [Test]
    public async Task Erase_WhileRepliesAreRecorded_NoWordStays()
    {
        var ids = new List<long>();
        for (var i = 0; i < 10; i++)
            ids.Add(await OpenAsync($"busy{i}", "busy@example.com", null, ended: false));
        var replies = ids.Select(async id =>
        {
            for (var round = 0; round < 5; round++)
                await Inquiries.AppendAsync(id, [Reply($"busy-{id}-{round}", Monday.AddHours(1 + round))]);
        });

        await Task.WhenAll([.. replies, Erase.ExecuteAsync(null, "busy@example.com")]);
        await Erase.ExecuteAsync(null, "busy@example.com");

        await ExpectNowhereAsync(SECRET);
        foreach (var id in ids)
            Assert.That((await Inquiries.ReadLogAsync(id)).Count(line => line.Kind == InquiryEventKind.AgentReply), Is.EqualTo(6), "each reply still counts");
    }

    [Test]
    public async Task Join_Erased_IsRefusedAndTheOldTokenLeadsNowhere()
    {
        var id = await OpenAsync("token", "token@example.com", null, ended: true);
        var token = (await Inquiries.FindAsync(id))!.ThreadToken;
        await Erase.ExecuteAsync(null, "token@example.com");

        var words = new CustomerWords { SourceKey = SourceKey.Of("late", "token"), Door = MessageDoor.StatusPage, HappenedOnUtc = Monday.AddDays(9), Text = SECRET };
        Assert.That(() => new JoinInquiry(Inquiries, TimeProvider.System).ExecuteAsync(id, words), Throws.TypeOf<InquiryErasedException>());
        Assert.That((await Inquiries.FindAsync(id))!.ThreadToken, Is.Not.EqualTo(token).And.Length.EqualTo(16));
    }

    [Test]
    public async Task Open_SameSourceKeyAfterErasing_BringsNothingBack()
    {
        var id = await OpenAsync("again", "again@example.com", null, ended: true);
        await Erase.ExecuteAsync(null, "again@example.com");

        var again = await Inquiries.OpenAsync(Written("again", "again@example.com", null, ended: true));

        Assert.That((again.InquiryId, again.Opened, again.EventsAdded), Is.EqualTo((id, false, 0)));
        await ExpectNowhereAsync(SECRET, "again@example.com");
    }

    [Test]
    public async Task Remember_TwiceAndAtOnce_IsOneEntryAtTheLaterInstant()
    {
        var erased = new ErasedPeople(Database, new FixedErasureKey());
        var (both, address, account, stranger) = (Person.Of(77, "r@example.com"), Person.Of(null, "R@example.com "), Person.Of(77, "other@example.com"), Person.Of(78, "josé@example.com"));

        await Task.WhenAll(Enumerable.Range(0, 5).Select(minute => erased.RememberAsync(both, Monday.AddMinutes(minute))));
        await erased.RememberAsync(address, Monday);

        var found = await erased.FindAsync([both, address, account, stranger]);
        Assert.That(found, Is.EquivalentTo(new Dictionary<Person, DateTime> { [both] = Monday.AddMinutes(4), [address] = Monday.AddMinutes(4), [account] = Monday.AddMinutes(4) }));
        Assert.That(await erased.FindAsync([]), Is.Empty);
    }

    [Test]
    public async Task Erase_CopiesCannotBeRemoved_ErasesNothingYet()
    {
        var id = await OpenAsync("copied", "copied@example.com", null, ended: true);
        await new InquiryMailRepository(Database).AttachAsync(id, [8003], SourceKey.Of("reply", "copied"));
        var copies = new MemoryCopies { FailsWith = new InvalidOperationException("The process ended.") };

        Assert.That(() => With(copies).ExecuteAsync(null, "copied@example.com"), Throws.InvalidOperationException);
        Assert.That((await Inquiries.FindAsync(id))!.AnonymisedOnUtc, Is.Null, "Erased, nothing would lead to the copies any more.");

        copies.FailsWith = null;
        Assert.That(await With(copies).ExecuteAsync(null, "copied@example.com"), Is.EqualTo(1));
        Assert.That(copies.Removed.SelectMany(batch => batch.Mails).Select(mail => mail.QueuedEmailId).Distinct(), Is.EqualTo(new[] { 8003 }));
    }

    [Test]
    public async Task Age_InBatches_OnlyEndedAndOldOnes()
    {
        var day = new DateTime(2020, 1, 6, 9, 0, 0, DateTimeKind.Utc);
        var old = new List<long>();
        for (var i = 0; i < 5; i++)
            old.Add(await OpenAsync($"aged{i}", $"aged{i % 2}@example.com", null, ended: true, day));
        var open = await OpenAsync("aged-open", "aged0@example.com", null, ended: false, day);
        var young = await OpenAsync("aged-young", "aged0@example.com", null, ended: true, day.AddMonths(11));
        var age = new AgeInquiries(new SmallBatches(People), _copies, new FixedClock(day.AddMonths(12).AddDays(3)));

        Assert.That(await age.ExecuteAsync(0), Is.True);
        Assert.That((await Inquiries.FindAsync(old[0]))!.AnonymisedOnUtc, Is.Null, "0 keeps for ever");
        Assert.That(await age.ExecuteAsync(12), Is.True);

        foreach (var id in old)
            Assert.That((await Inquiries.FindAsync(id))!.AnonymisedOnUtc, Is.Not.Null);
        Assert.That((await Inquiries.FindAsync(open))!.RequesterEmail, Is.EqualTo("aged0@example.com"), "an open one is never touched");
        Assert.That((await Inquiries.FindAsync(young))!.RequesterEmail, Is.EqualTo("aged0@example.com"));
        await using var session = await Database.OpenAsync();
        Assert.That(
            await session.QueryAsync<int>(
                "select count(*) from [CustomerCareInquiry] where [CreatedOnUtc] < @cut and [AnonymisedOnUtc] is not null group by [RequesterEmailKey] order by count(*)",
                new SqlParameters { ["cut"] = day.AddMonths(1) }),
            Is.EqualTo(new[] { 2, 3 }),
            "two people, told apart");
    }

    private static InquiryEvent Reply(string key, DateTime happenedOnUtc)
    {
        return Line(key, InquiryEventKind.AgentReply, happenedOnUtc) with { ActorName = "Ann of the shop", ActorId = 9, Body = "Dear Guest of us, " + SECRET, Html = $"<p>{SECRET}</p>", Subject = SECRET };
    }

    private InquiryAppend Written(string key, string email, int? customerId, bool ended, DateTime? at = null)
    {
        var openedOnUtc = at ?? Monday;
        var message = Line(key, InquiryEventKind.CustomerMessage, openedOnUtc) with { ActorName = "Guest of " + key, ActorId = customerId, Subject = SECRET, Body = SECRET };
        var append = new InquiryAppend(
            Opening(key) with { RequesterName = "Guest of " + key, RequesterEmail = email, CustomerId = customerId, OrderNumber = SECRET, Subject = SECRET },
            [
                message, Sla(key, openedOnUtc), Reply(key, openedOnUtc.AddHours(1)),
                Line(key, InquiryEventKind.Note, openedOnUtc.AddHours(2)) with { Body = "Guest of note " + SECRET }
            ],
            [8000 + Math.Abs(key.GetHashCode(StringComparison.Ordinal) % 1000) + 1000]);
        return ended ? append with { Events = [.. append.Events, Line(key, InquiryEventKind.Status, openedOnUtc.AddHours(3), "resolved")] } : append;
    }

    private async Task<long> OpenAsync(string key, string email, int? customerId, bool ended, DateTime? at = null)
    {
        return (await Inquiries.OpenAsync(Written(key, email, customerId, ended, at))).InquiryId;
    }

    private async Task AttachAsync(long id)
    {
        await new InquiryMailRepository(Database).AttachAsync(id, [8002], SourceKey.Of("reply"));
        await HostTables.InsertAsync(Database, Tables.Attachment, ("InquiryId", id), ("EventSourceKey", SourceKey.Of("e")), ("DownloadId", 55), ("FileName", SECRET), ("Size", 3L));
        await HostTables.InsertAsync(Database, Tables.MessageReference, ("MessageIdKey", SourceKey.Of("m")), ("InquiryId", id));
        await HostTables.InsertAsync(
            Database, Tables.WebhookDelivery, ("WebhookId", 1), ("EventKey", SourceKey.Of("w")), ("EventName", "received"), ("InquiryId", id), ("Payload", SECRET), ("CreatedOnUtc", Monday), ("NextOnUtc", Monday),
            ("Attempts", 0));
    }

    private async Task<string> InquiryColumnsAsync(long id)
    {
        await using var session = await Database.OpenAsync();
        return string.Join('|', (await session.QueryAsync<string>(
            "select [Status] from [CustomerCareInquiry] where [Id] = @id", new SqlParameters { ["id"] = id })).Concat((await Inquiries.ReadLogAsync(id)).Select(line => $"{ErasedLine.Of(line)}")));
    }

    private async Task<string> ReportAsync()
    {
        return SlaReportJson.Write(await new BuildSlaReport(Catalogs, new SlaClockQuery(Database), new FixedClock(Monday.AddDays(60))).ExecuteAsync(null, null));
    }

    private async Task ExpectNowhereAsync(params string[] words)
    {
        await using var session = await Database.OpenAsync();
        foreach (var (table, columns) in new[]
        {
            (Tables.Inquiry, "RequesterName RequesterEmail RequesterEmailKey OrderNumber ExternalKey Subject"), (Tables.InquiryEvent, "Value ActorName Subject Body Html"), (Tables.Attachment, "FileName"),
            (Tables.WebhookDelivery, "Payload"), (Tables.StrayReply, "RequesterEmail RequesterName Subject Body OrderNumber")
        })
            foreach (var column in columns.Split(' '))
                foreach (var text in await session.QueryAsync<string>($"select [{column}] from [{table}] t where [{column}] is not null and {Erased(table)}"))
                    foreach (var word in words)
                        Assert.That(text, Does.Not.Contain(word).IgnoreCase, $"{table}.{column}");
    }

    // Other tests' people stand in the same tables: only what was erased is looked at.
    private static string Erased(string table)
    {
        return table switch
        {
            Tables.Inquiry => "[AnonymisedOnUtc] is not null",
            Tables.StrayReply => "[SettledOnUtc] is not null",
            _ => "exists (select 1 from [CustomerCareInquiry] i where i.[Id] = t.[InquiryId] and i.[AnonymisedOnUtc] is not null)"
        };
    }

    private sealed class MemoryCopies : IHostCopies
    {
        public List<ErasedBatch> Removed { get; } = [];

        public Exception? FailsWith { get; set; }

        public Task RemoveAsync(ErasedBatch erased, CancellationToken cancellation = default)
        {
            if (FailsWith is not null)
                throw FailsWith;

            Removed.Add(erased);
            return Task.CompletedTask;
        }
    }

    private sealed class SmallBatches(IPersonalInquiries inner) : IPersonalInquiries
    {
        public Task<PersonalFootprint> CountAsync(Person person, CancellationToken cancellation) => inner.CountAsync(person, cancellation);

        public Task<IReadOnlyList<long>> FindOpenAsync(Person person, int atMost, CancellationToken cancellation) => inner.FindOpenAsync(person, 2, cancellation);

        public Task<ErasedBatch> EraseAsync(Person person, Pseudonyms pseudonyms, DateTime nowUtc, int atMost, CancellationToken cancellation) =>
            inner.EraseAsync(person, pseudonyms, nowUtc, 2, cancellation);

        public Task<ErasedBatch> FindCopiesAsync(Person person, int atMost, CancellationToken cancellation) => inner.FindCopiesAsync(person, 2, cancellation);

        public Task<ErasedBatch> FindAgedCopiesAsync(DateTime lastMessageBeforeUtc, long afterId, int atMost, CancellationToken cancellation) =>
            inner.FindAgedCopiesAsync(lastMessageBeforeUtc, afterId, 2, cancellation);

        public Task EraseRestAsync(Person person, DateTime nowUtc, CancellationToken cancellation) => inner.EraseRestAsync(person, nowUtc, cancellation);

        public async Task<ErasedBatch> AgeAsync(DateTime lastMessageBeforeUtc, long afterId, Pseudonyms pseudonyms, DateTime nowUtc, int atMost, CancellationToken cancellation)
        {
            var two = await inner.AgeAsync(lastMessageBeforeUtc, afterId, pseudonyms, nowUtc, 2, cancellation);
            return two.Inquiries == 2 ? two with { Inquiries = atMost } : two;
        }
    }
}

internal sealed class StrayRows(StoreDatabase database)
{
    public Task AddAsync(string key, string email, string body)
    {
        return HostTables.InsertAsync(
            database, Tables.StrayReply, ("SourceKey", SourceKey.Of(key)), ("Door", WireName.Of(MessageDoor.OrderNote)), ("RequesterEmail", email), ("RequesterName", body), ("Body", body),
            ("HappenedOnUtc", new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc)), ("RecordedOnUtc", new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc)));
    }
}
