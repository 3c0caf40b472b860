using NUnit.Framework;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class TextTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private const string Family = "\U0001F468\u200D\U0001F469\u200D\U0001F467";

    [Test]
    public async Task OpenAsync_AllKindsOfText_ComesBackWhole()
    {
        var text = $"Zażółć gęślą jaźń, привет, 你好 {Family} ' \" \\ % _ [x] {{y}} @p0 ;\n-- drop";
        var body = string.Concat(Enumerable.Repeat(text, 3000));

        var log = await ReadBackAsync("kinds", Opening("kinds") with { Subject = text, RequesterName = text }, body);

        Assert.That(log.Inquiry.Subject, Is.EqualTo(text));
        Assert.That(log.Inquiry.RequesterName, Is.EqualTo(text));
        Assert.That(log.Body, Is.EqualTo(body));
    }

    [Test]
    public async Task OpenAsync_NulAndHalfAPair_AreTakenOut()
    {
        var log = await ReadBackAsync("nul", Opening("nul") with { Subject = "a\0b\uD83Dc" }, "x\0y\uDE00");

        Assert.That(log.Inquiry.Subject, Is.EqualTo("ab\uFFFDc"));
        Assert.That(log.Body, Is.EqualTo("xy\uFFFD"));
    }

    [Test]
    public async Task OpenAsync_TooLong_IsCutBetweenVisibleCharacters()
    {
        var log = await ReadBackAsync("long", Opening("long") with { Subject = new string('a', 996) + Family + "b", OrderNumber = new string('1', 101) }, "x");

        Assert.That(log.Inquiry.Subject, Is.EqualTo(new string('a', 996)));
        Assert.That(log.Inquiry.OrderNumber, Has.Length.EqualTo(100));
    }

    private async Task<(Inquiry Inquiry, string? Body)> ReadBackAsync(string key, NewInquiry opening, string body)
    {
        var append = Append(key, Monday);
        var result = await Inquiries.OpenAsync(append with { Opening = opening, Events = [append.Events[0] with { Body = body }, append.Events[1]] });
        return ((await Inquiries.FindAsync(result.InquiryId))!, (await Inquiries.ReadLogAsync(result.InquiryId))[0].Body);
    }
}
