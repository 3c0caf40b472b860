using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Privacy;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.DatabaseTests.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Contacts;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys.Privacy;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class RepeatedContactTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private const int HOURS = 72;

    private static readonly DateOnly First = new(2026, 3, 2);

    private RepliedInquiryQuery Query => new(Database);

    [Test]
    public async Task Read_AnyStore_FindsWhatAReadingOfEverythingFinds()
    {
        var random = new Random(20260302);
        var all = new List<long>();
        for (var i = 0; i < 300; i++)
            all.Add((await Inquiries.OpenAsync(Random(random, $"any{i}"))).InquiryId);

        var period = (Monday.Date.AddDays(2), Monday.Date.AddDays(9));
        var read = new List<RepliedInquiry>();
        await foreach (var inquiry in Query.ReadAsync(period.Item1, period.Item2, ReportFilter.None, TimeSpan.FromHours(HOURS)))
            read.Add(inquiry);

        var expected = await EverythingAsync(all, period);
        Assert.That(read.Where(one => all.Contains(one.Id)).SelectMany(one => Judged(one, period)), Is.EquivalentTo(expected));
        Assert.That(expected.Select(one => one.Verdict).Distinct().Count(), Is.EqualTo(3), "the test looks at something");
    }

    [Test]
    public async Task Find_WroteAgainElsewhere_NamesTheOtherInquiry()
    {
        var id = await OpenAsync("one", "again@example.com", Monday, Reply("one", Monday.AddHours(1)));
        var other = await OpenAsync("two", "AGAIN@example.com ", Monday.AddHours(6));

        var reply = JudgeReplies.Of((await Query.FindAsync(id, TimeSpan.FromHours(HOURS)))!, TimeSpan.FromHours(HOURS), Monday.AddDays(9))!.First;

        Assert.That((reply.Verdict, reply.ContactInquiryId, reply.ContactOnUtc), Is.EqualTo((ReplyVerdict.Repeated, (long?)other, (DateTime?)Monday.AddHours(6))));
        Assert.That(await Query.FindAsync(-1, TimeSpan.FromHours(HOURS)), Is.Null);
    }

    [Test]
    public async Task Find_SplitOffOrMergedWithoutAnAddress_IsStillOneTalk()
    {
        var message = Line("anon", InquiryEventKind.CustomerMessage, Monday.AddHours(3));
        var id = (await Inquiries.OpenAsync(Append("anon", Monday, Reply("anon", Monday.AddHours(1)), message))).InquiryId;
        var open = new OpenInquiry(Inquiries, Catalogs, new NoStanding());
        var became = await new SplitInquiry(Inquiries, open, TimeProvider.System).ExecuteAsync(new AgentAction(id, Guid.NewGuid(), "Ann", 9), message.SourceKey);

        var merged = (await Inquiries.OpenAsync(Append("into", Monday, Reply("into", Monday.AddHours(1))))).InquiryId;
        var ending = (await Inquiries.OpenAsync(Append("from", Monday.AddHours(5)))).InquiryId;
        await new MergeInquiries(Inquiries, new CheckMerge(Inquiries), TimeProvider.System).ExecuteAsync(new AgentAction(ending, Guid.NewGuid(), "Ann", 9), merged);

        Assert.That((await JudgeAsync(id)).Replies.Select(reply => (reply.Verdict, reply.ContactInquiryId)), Is.EqualTo(new[] { (ReplyVerdict.Repeated, (long?)became) }));
        Assert.That((await JudgeAsync(merged)).Replies.Select(reply => (reply.Verdict, reply.ContactInquiryId)), Is.EqualTo(new[] { (ReplyVerdict.Repeated, (long?)ending) }));
    }

    [Test]
    public async Task Report_PeopleErased_SaysTheSame()
    {
        await OpenAsync("gone1", "gone@example.com", Monday, Reply("gone1", Monday.AddHours(1)), Line("gone1", InquiryEventKind.Status, Monday.AddHours(2), "resolved"));
        await OpenAsync("gone2", "gone@example.com", Monday.AddHours(20), Line("gone2", InquiryEventKind.Status, Monday.AddHours(22), "closed"));
        await OpenAsync("stays", "stays@example.com", Monday, Reply("stays", Monday.AddHours(1)), Line("stays", InquiryEventKind.Status, Monday.AddHours(2), "resolved"));
        var before = await ReportAsync();

        await new EraseRequester(new PersonalInquiries(Database), new ErasedPeople(Database, new FixedErasureKey()), Inquiries, new NoCopies(), new EraseRespondent(new RespondentRepository(Database), new MemorySurveyMail()), TimeProvider.System)
            .ExecuteAsync(null, "gone@example.com");

        var after = await ReportAsync();
        Assert.That(before.All.Repeated, Is.Positive);
        Assert.That(after.All, Is.EqualTo(before.All));
        Assert.That(after.Agents, Is.EqualTo(before.Agents));
        Assert.That(after.Channels, Is.EqualTo(before.Channels));
    }

    private static InquiryEvent Reply(string key, DateTime happenedOnUtc)
    {
        return Line(key, InquiryEventKind.AgentReply, happenedOnUtc) with { ActorName = "Ann", ActorId = 9 };
    }

    private InquiryAppend Random(Random random, string key)
    {
        var at = Monday.AddMinutes(random.Next(14 * 24 * 60));
        var opening = Opening(key) with
        {
            RequesterEmail = random.Next(4) == 0 ? null : $"any{random.Next(40)}@example.com",
            CustomerId = random.Next(3) == 0 ? 500 + random.Next(20) : null,
            Channel = random.Next(2) == 0 ? Channel.Email : Channel.ContactForm
        };
        var lines = new List<InquiryEvent>();
        for (var (more, when) = (random.Next(5), at); more > 0; more--)
        {
            when = when.AddMinutes(1 + random.Next(4000));
            lines.Add(random.Next(5) switch
            {
                0 => Line(key, InquiryEventKind.CustomerMessage, when),
                1 => Line(key, InquiryEventKind.NoReplyNeeded, when),
                _ => Reply(key, when)
            });
        }

        return Append(key, at, [.. lines]) with { Opening = opening };
    }

    private static List<JudgedReply> Judged(RepliedInquiry inquiry, (DateTime From, DateTime To) period)
    {
        return [.. (JudgeReplies.Of(inquiry, TimeSpan.FromHours(HOURS), Monday.AddDays(60))?.Replies ?? []).Where(reply => reply.RepliedOnUtc >= period.From && reply.RepliedOnUtc < period.To)];
    }

    private async Task<List<JudgedReply>> EverythingAsync(List<long> ids, (DateTime, DateTime) period)
    {
        var (inquiries, logs) = (new List<Inquiry>(), new Dictionary<long, IReadOnlyList<InquiryEvent>>());
        foreach (var id in ids)
        {
            inquiries.Add((await Inquiries.FindAsync(id))!);
            logs[id] = await Inquiries.ReadLogAsync(id);
        }

        return
        [
            .. inquiries.SelectMany(one => Judged(
                new RepliedInquiry(one.Id, one.Channel, one.StoreId, logs[one.Id], [.. inquiries.Where(other => other.Id != one.Id && IsSame(one, other)).Select(other => KeyValuePair.Create(other.Id, logs[other.Id]))]),
                period))
        ];
    }

    private static bool IsSame(Inquiry one, Inquiry other)
    {
        return (one.RequesterEmail is not null && EmailKey.Of(one.RequesterEmail) == EmailKey.Of(other.RequesterEmail)) || (one.CustomerId is not null && one.CustomerId == other.CustomerId);
    }

    private async Task<long> OpenAsync(string key, string email, DateTime at, params InquiryEvent[] more)
    {
        var append = Append(key, at, more);
        return (await Inquiries.OpenAsync(append with { Opening = append.Opening with { RequesterEmail = email } })).InquiryId;
    }

    private async Task<JudgedInquiry> JudgeAsync(long id)
    {
        return JudgeReplies.Of((await Query.FindAsync(id, TimeSpan.FromHours(HOURS)))!, TimeSpan.FromHours(HOURS), Monday.AddDays(60))!;
    }

    private Task<ContactReport> ReportAsync()
    {
        return new BuildContactReport(Catalogs, Query, new FixedClock(Monday.AddDays(60))).ExecuteAsync(First, First.AddDays(30), HOURS, ReportFilter.None);
    }

    private sealed class NoStanding : IRequesterLookup
    {
        public Task<RequesterStanding> FindAsync(int? customerId, string? email, CancellationToken cancellation = default) => Task.FromResult(RequesterStanding.Stranger);
    }

    private sealed class NoCopies : IHostCopies
    {
        public Task RemoveAsync(ErasedBatch erased, CancellationToken cancellation = default) => Task.CompletedTask;
    }
}
