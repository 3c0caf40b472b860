using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

[TestFixture]
public class ReadReplyTests
{
    private FakeStore _store = null!;
    private IServiceScope _request = null!;

    [SetUp]
    public void SetUp()
    {
        _store = new FakeStore();
        _request = _store.Request();
    }

    [TearDown]
    public void TearDown()
    {
        _request.Dispose();
        _store.Dispose();
    }

    [Test]
    public void Clean_Html_TheTextIsTakenFromIt()
    {
        var form = ReadReply.Clean(new ReplyModel { ReplyText = "something else", ReplyHtml = "<p>One <b>two</b></p><script>alert(1)</script>" });

        Assert.That((form.ReplyText, form.ReplyHtml), Is.EqualTo(("One two", "<p>One <b>two</b></p>")));
    }

    [Test]
    public void Clean_NoHtml_StaysPlain()
    {
        var form = ReadReply.Clean(new ReplyModel { ReplyText = "One <b>two</b>", ReplyHtml = " " });

        Assert.That((form.ReplyText, form.ReplyHtml), Is.EqualTo(("One <b>two</b>", (string?)null)));
    }

    [TestCase("Yes.", null, "a.pdf", true)]
    [TestCase("", "<p>Yes.</p>", "a.pdf", true)]
    [TestCase("Yes.", "<p> <br></p>", "a.pdf", false, Description = "what is sent is the HTML, and that says nothing")]
    [TestCase(" ", null, "a.pdf", false)]
    [TestCase("Yes.", null, "a.exe", false)]
    [TestCase("Yes.", null, "a.pdf.html", false)]
    public async Task Problem_Form_IsFoundBeforeAnythingIsRecorded(string? text, string? html, string file, bool isFine)
    {
        var read = _request.ServiceProvider.GetRequiredService<ReadReply>();

        var problem = await read.ProblemAsync(new ReplyModel { ReplyText = text, ReplyHtml = html }, [File(file)]);

        Assert.That(problem is null, Is.EqualTo(isFine), problem);
        Assert.That(await read.ProblemAsync(new ReplyModel { ReplyText = "x", ReplyHtml = new string('x', 200_001) }, []), Is.Not.Null);
        Assert.That(await read.ProblemAsync(new ReplyModel { ReplyHtml = new string('"', 100_000) }, []), Is.Not.Null, "written anew it is longer than what is taken");
    }

    [Test]
    public async Task Read_Form_HasAllOfIt()
    {
        var form = new ReplyModel { ReplyText = "Yes.", ReplyHtml = "<p>Yes.</p>", StatusAfter = "on_hold", SeenEventId = 7 };

        var reply = await ReadReply.ReadAsync(form, [File("dir/a.pdf")]);

        Assert.That((reply.Text, reply.Html, reply.Status, reply.SeenEventId), Is.EqualTo(("Yes.", "<p>Yes.</p>", (InquiryStatus?)InquiryStatus.OnHold, (long?)7)));
        Assert.That(reply.Files.Select(file => (file.Name, Encoding.UTF8.GetString(file.Content))), Is.EqualTo(new[] { ("a.pdf", "content") }));
        Assert.That((await ReadReply.ReadAsync(form with { StatusAfter = "new" }, [])).Status, Is.Null, "nothing becomes new again");
    }

    [Test]
    public void CountCanned_DatabaseIsAway_IsNoReasonToFail()
    {
        Assert.DoesNotThrowAsync(() => _request.ServiceProvider.GetRequiredService<ReadReply>().CountCannedAsync(new ReplyModel { Canned = [1] }));
        Assert.That(_store.Log.Lines.Select(line => line.ToString()), Has.Some.Contains("canned"));
    }

    private static FormFile File(string name)
    {
        var content = Encoding.UTF8.GetBytes("content");
        return new FormFile(new MemoryStream(content), 0, content.Length, "files", name);
    }
}
