using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

/// <summary>
/// Text that means harm or was mangled on its way, through each of the ways into a log: read back as it was written. What no engine or column can hold is fitted as <see cref="ColumnText"/> says, and nothing else.
/// </summary>
public class HostileTextTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private static readonly (string Name, string Written, string Read)[] Texts =
    [
        Raw("script", "<script>alert('x')</script><img src=x onerror=alert(1)>\"'`"),
        Raw("tokens", "%Store.Name% %Customer.Email% %if (1=1) %x% endif% {{x}} ${x} @Model.X"),
        Raw("header injection", "Jan\r\nBcc: all@example.com\r\n\r\nBody\rC\nD"),
        Raw("right to left", "\u202Egnp.exe\u202C \u2066\u05E9\u05DC\u05D5\u05DD\u2069 \u200F\u200E\uFEFF"),
        Raw("four bytes", "😀👩‍👩‍👧‍👦𝄞𠜎🏴󠁧󠁢󠁥󠁮󠁧󠁿"),
        Raw("SQL", "'; drop table [CustomerCareInquiry]; -- \" \\ \\' /* */ @p0 :p0 ?"),
        Raw("controls", "a\u0001\u0008\u000B\u001B\u007F\u0085\u2028\u2029b"),
        Raw("formula", "=HYPERLINK(\"https://example.com\")\t+1-1@SUM(1)"),
        Raw("spaces", "  in front and behind \t "),
        Raw("marks", "Z͑ͫ̓a̴͠l͜g̸o e\u0301 é ﬀ ı İ ß ſ"),
        ("NUL", "a\0b\0", "ab"),
        ("lone surrogates", "x\uD83Dy\uDE00z", "x\uFFFDy\uFFFDz")
    ];

    private OpenInquiry Open => new(Inquiries, Catalogs, new Strangers());

    private static IEnumerable<TestCaseData> Cases => Texts.Select(text => new TestCaseData(text.Written, text.Read).SetArgDisplayNames(text.Name));

    [TestCaseSource(nameof(Cases))]
    public async Task Log_AnyText_IsReadBackAsWritten(string written, string read)
    {
        var key = Guid.NewGuid().ToString("N");
        var opening = Opening(key) with { RequesterName = written, Subject = written, OrderNumber = written, ExternalKey = written, RequesterEmail = written };
        var message = Line(key, InquiryEventKind.CustomerMessage, Monday) with { ActorName = written, Subject = written, Body = written };
        var id = (await Open.ExecuteAsync([new InquiryAppend(opening, [message])]))[0].InquiryId;
        await new JoinInquiry(Inquiries, TimeProvider.System).ExecuteAsync(
            id, new CustomerWords { SourceKey = SourceKey.Of("join", key), Door = MessageDoor.StatusPage, HappenedOnUtc = Monday.AddHours(1), Subject = written, Text = written, AuthorName = written });
        await new RecordOutsideReply(Inquiries, new ReplyTargets(Database), new StrayReplies(Database), TimeProvider.System).ExecuteAsync(
            new OutsideReply { SourceKey = SourceKey.Of("reply", key), Door = MessageDoor.OrderNote, HappenedOnUtc = Monday.AddHours(2), InquiryId = id, Subject = written, Body = written, ActorName = written });

        var inquiry = (await Inquiries.FindAsync(id))!;
        Assert.That((inquiry.RequesterName, inquiry.Subject, inquiry.OrderNumber, inquiry.ExternalKey, inquiry.RequesterEmail), Is.EqualTo((read, read, read, read, read)));
        var said = (await Inquiries.ReadLogAsync(id)).Where(line => line.Kind != InquiryEventKind.SlaApplied).ToList();
        Assert.That(said.Select(line => line.Kind), Is.EqualTo(new[] { InquiryEventKind.CustomerMessage, InquiryEventKind.CustomerMessage, InquiryEventKind.AgentReply }));
        Assert.That(said.SelectMany(line => new[] { line.ActorName, line.Subject, line.Body }), Is.All.EqualTo(read));
    }

    [Test]
    public async Task Log_OneMegabyteBody_IsReadBackWhole()
    {
        var body = string.Concat(Enumerable.Repeat("Zażółć gęślą 😀 <b>%x%</b>\r\n", 1_048_576 / 27 + 1));
        var id = (await Open.ExecuteAsync([new InquiryAppend(Opening("mb") with { Subject = null }, [Line("mb", InquiryEventKind.CustomerMessage, Monday) with { Body = body }])]))[0].InquiryId;

        Assert.That((await Inquiries.ReadLogAsync(id))[0].Body, Is.EqualTo(body));
        Assert.That((await Inquiries.FindAsync(id))!.Subject, Is.EqualTo("Zażółć gęślą 😀 <b>%x%</b>"));
    }

    [Test]
    public async Task Log_LongerThanItsColumns_IsCutBetweenVisibleCharacters()
    {
        var family = "👩‍👩‍👧‍👦";
        var longName = string.Concat(Enumerable.Repeat(family, 100));
        var id = (await Open.ExecuteAsync(
        [
            new InquiryAppend(Opening("long") with { RequesterName = longName, Subject = longName }, [Line("long", InquiryEventKind.CustomerMessage, Monday) with { ActorName = longName, Subject = longName, Body = longName }])
        ]))[0].InquiryId;

        var inquiry = (await Inquiries.FindAsync(id))!;
        Assert.That(inquiry.RequesterName, Has.Length.EqualTo(400 / family.Length * family.Length).And.EndsWith(family));
        Assert.That(inquiry.Subject, Has.Length.EqualTo(1000 / family.Length * family.Length).And.EndsWith(family));
        Assert.That((await Inquiries.ReadLogAsync(id))[0].Body, Is.EqualTo(longName));
    }

    [Test]
    public async Task List_AnyText_IsFoundByItselfAndMatchesNothingElse()
    {
        var key = Guid.NewGuid().ToString("N");
        var id = (await Open.ExecuteAsync([new InquiryAppend(Opening(key) with { Subject = $"100%_[{key}]!'; --" }, [Line(key, InquiryEventKind.CustomerMessage, Monday)])]))[0].InquiryId;
        var list = new InquiryListQuery(Database, TimeProvider.System);

        Assert.That((await FindAsync($"100%_[{key}]!'; --")).Single().Inquiry.Id, Is.EqualTo(id));
        Assert.That(await FindAsync($"1%_[{key}]"), Is.Empty);
        Assert.That((await FindAsync($"\0{key}\uD83D")).Count, Is.Zero);

        async Task<IReadOnlyList<InquiryListRow>> FindAsync(string text) =>
            (await list.ExecuteAsync(new InquiryListFilter { Text = text, WithSpam = true }, InquiryListSort.Created, 0, 10)).Rows;
    }

    private static (string, string, string) Raw(string name, string text) => (name, text, text);

    private sealed class Strangers : IRequesterLookup
    {
        public Task<RequesterStanding> FindAsync(int? customerId, string? email, CancellationToken cancellation = default) => Task.FromResult(RequesterStanding.Stranger);
    }
}
