using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Following;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

/// <summary>What a requester does on the page of an inquiry, as it is stored.</summary>
public class StatusMessageTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    [Test]
    public async Task Message_HostileText_IsStoredAsWrittenAndShownTheSame()
    {
        var text = "<script>alert(1)</script> %Store.Name% \u202Etxt.exe\u202C 🙂 \r\nBcc: x@example.test\n" + new string('ł', 500_000);
        var id = await AskAsync();
        await JoinAsync(id, "a", text);

        var shown = (await new FollowInquiry(Inquiries, new ReadConversation(Inquiries), new AttachmentRepository(Database)).ExecuteAsync((await Inquiries.FindAsync(id))!)).Messages;

        Assert.That(shown[^1].Text, Is.EqualTo(text));
    }

    [Test]
    public async Task Message_TheSameFormManyTimesAtOnce_IsStoredOnceAndOpensOnce()
    {
        var id = await AskAsync();
        await new SolveInquiry(Inquiries, TimeProvider.System).ExecuteAsync(id, "solved");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => JoinAsync(id, "same", "Still broken.")));

        var log = await Inquiries.ReadLogAsync(id);
        Assert.That(log.Count(line => line.Door == MessageDoor.StatusPage && line.Kind == InquiryEventKind.CustomerMessage), Is.EqualTo(1));
        Assert.That(log.Where(line => line.Kind == InquiryEventKind.Status).Select(line => line.Value), Is.EqualTo(new[] { "resolved", "open" }));
        Assert.That((await Inquiries.FindAsync(id))!.Status, Is.EqualTo(InquiryStatus.Open));
    }

    [Test]
    public async Task Solved_ManyFormsAtOnce_IsNotedOnce()
    {
        var id = await AskAsync();

        var noted = await Task.WhenAll(Enumerable.Range(0, 8).Select(form => new SolveInquiry(Inquiries, TimeProvider.System).ExecuteAsync(id, $"{form}")));

        Assert.That(noted.Count(isNew => isNew), Is.EqualTo(1));
        Assert.That((await Inquiries.ReadLogAsync(id)).Count(line => line.Kind == InquiryEventKind.Status), Is.EqualTo(1));
    }

    private async Task<long> AskAsync()
    {
        return (await Inquiries.OpenAsync(Append(Guid.NewGuid().ToString("N"), Monday))).InquiryId;
    }

    private Task JoinAsync(long id, string form, string text)
    {
        var words = new CustomerWords { SourceKey = SourceKey.Of("status_page", $"{id}", form), Door = MessageDoor.StatusPage, HappenedOnUtc = new DateTime(2099, 1, 1, 0, 0, 0, DateTimeKind.Utc), Text = text };
        return new JoinInquiry(Inquiries, TimeProvider.System).ExecuteAsync(id, words);
    }
}
