using System.Text.Json;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Api;
using Nop.Plugin.CustomerCare.Inquiries.Mail;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Mail;

public class MailReaderTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);

    [Test]
    public void Read_AMail_IsRead()
    {
        var mail = Read("""
            { "from": "\"Nowak, Ewa\" <Ewa@Example.test>", "to": ["Support <support@shop.example>", "x@y.example, z@y.example"], "cc": "Jan <jan@example.test>", "subject": "Re: Order 77",
              "date": "Mon, 2 Mar 2026 12:30:15 +0100 (CET)", "message_id": "<m1@example.test>", "in_reply_to": "<q1@shop.example>",
              "references": "<q0@shop.example> <q1@shop.example>", "headers": { "Auto-Submitted": "no", "Received": ["a", "b"], "X-Null": null }, "text": "Hello\r\nthere", "html": "<p>Hello</p>",
              "store": 2, "language": "PL" }
            """).Mail!;

        Assert.That(mail.From, Is.EqualTo(new MailPerson("Nowak, Ewa", "Ewa@Example.test")));
        Assert.That(mail.Recipients, Is.EqualTo(new[] { "support@shop.example", "x@y.example", "z@y.example", "jan@example.test" }));
        Assert.That(mail.HappenedOnUtc, Is.EqualTo(new DateTime(2026, 3, 2, 11, 30, 15, DateTimeKind.Utc)));
        Assert.That((mail.MessageId, mail.InReplyTo.Single(), mail.References[1]), Is.EqualTo(("m1@example.test", "q1@shop.example", "q1@shop.example")));
        Assert.That((mail.Headers.First("auto-submitted"), mail.Headers.First("RECEIVED")), Is.EqualTo(("no", "a")));
        Assert.That((mail.Text, mail.StoreId, mail.Language), Is.EqualTo(("Hello\nthere", 2, "pl")));
    }

    [Test]
    public void Read_FieldsThatTheHeadersHave_AreTakenFromThere()
    {
        var mail = Read("""
            { "from": "ewa@example.test", "text": "x", "headers": { "message-id": "<m1@example.test>", "In-Reply-To": "<q1@shop.example>", "References": "<q0@shop.example>", "Date": "2 Mar 2026 11:00:00 GMT" } }
            """).Mail!;

        Assert.That((mail.MessageId, mail.InReplyTo.Single(), mail.References.Single()), Is.EqualTo(("m1@example.test", "q1@shop.example", "q0@shop.example")));
        Assert.That(mail.HappenedOnUtc, Is.EqualTo(Now.AddHours(-1)));
    }

    [TestCase("NaN")]
    [TestCase("Thu, 1 Jan 1970 00:00:00 +0000")]
    [TestCase("Mon, 2 Mar 2099 12:30:15 +0100")]
    [TestCase("31 Feb 2026 11:00:00 +0000")]
    public void Read_DateThatCantBe_IsNow(string date)
    {
        Assert.That(Read($$"""{ "from": "ewa@example.test", "text": "x", "date": "{{date}}" }""").Mail!.HappenedOnUtc, Is.EqualTo(Now));
    }

    [TestCase("""{ "from": "a@b.example", "html": "<head><title>t</title></head><style>p{}</style><p>One &amp; two</p><script>alert(1)</script><div>three<br>four</div><!-- x -->" }""", "One & two\nthree\nfour")]
    [TestCase("""{ "from": "a@b.example", "text": " ", "html": "<p></p>", "subject": "Only a subject" }""", "Only a subject")]
    [TestCase("""{ "from": "a@b.example" }""", "—")]
    public void Read_WithoutPlainText_TakesTheWordsThereAre(string json, string text)
    {
        Assert.That(Read(json).Mail!.Text, Is.EqualTo(text));
    }

    [TestCase("Ewa", "Ewa", null)]
    [TestCase("Ewa <not an address>", "Ewa", null)]
    [TestCase("Ewa <ewa@example.test>\\r\\nBcc: <all@example.test>", null, "all@example.test")]
    [TestCase("<>", null, null)]
    [TestCase("ewa@example.test", null, "ewa@example.test")]
    public void Read_SenderThatIsNoAddress_IsKeptAsAName(string from, string? name, string? address)
    {
        var person = Read($$"""{ "from": "{{from}}", "text": "x" }""").Mail!.From;

        Assert.That(person.Address, Is.EqualTo(address));
        if (name is not null)
            Assert.That(person.Name, Is.EqualTo(name));
    }

    [TestCase("""{ "text": "x" }""", "from required")]
    [TestCase("""{ "from": ["a@b.example"], "text": "x" }""", "from wrong_type")]
    [TestCase("""{ "from": "a@b.example", "to": [1] }""", "to wrong_type")]
    [TestCase("""{ "from": "a@b.example", "headers": [] }""", "headers wrong_type")]
    [TestCase("""{ "from": "a@b.example", "headers": { "X": { "y": 1 } } }""", "headers wrong_type")]
    [TestCase("""{ "from": "a@b.example", "text": "x", "attachments": [] }""", "attachments unknown_field")]
    [TestCase("""{ "from": "a@b.example", "text": "x", "text": "y" }""", "text repeated_field")]
    public void Read_WhatIsWrong_IsNamed(string json, string expected)
    {
        Assert.That(string.Join(", ", Read(json).Problems.Select(problem => $"{problem.Field} {WireName.Of(problem.Rule)}")), Is.EqualTo(expected));
    }

    [Test]
    public void Read_HeaderBomb_IsRefused()
    {
        var headers = Enumerable.Range(0, 1001).ToDictionary(number => $"X-{number}", _ => "x");
        var (mail, problems) = Read(JsonSerializer.Serialize(new { from = "a@b.example", text = "x", headers }));

        Assert.That(mail, Is.Null);
        Assert.That(problems.Single(), Is.EqualTo(new ApiProblem(0, "headers", ApiRule.TooMany, "1000")).Using<ApiProblem>((left, right) => left.Detail == right.Detail && left.Field == right.Field));
    }

    [Test]
    public void SourceKey_TwoMailsOfOneMessageId_AreTwoAndTheSameMailIsOne()
    {
        var first = Read("""{ "from": "a@b.example", "text": "one", "message_id": "<same@b.example>" }""").Mail!;
        var again = Read("""{ "from": "A@b.example", "text": "one", "message_id": "same@b.example", "date": "2 Mar 2026 11:00:00 GMT", "headers": { "Received": "by another way" } }""").Mail!;
        var other = Read("""{ "from": "a@b.example", "text": "two", "message_id": "<same@b.example>" }""").Mail!;

        Assert.That(again.SourceKey, Is.EqualTo(first.SourceKey));
        Assert.That(other.SourceKey, Is.Not.EqualTo(first.SourceKey));
    }

    private static (IncomingMail? Mail, IReadOnlyList<ApiProblem> Problems) Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return MailReader.Read(document.RootElement, new ApiOrigin("gateway", null, 1, [1, 2]), Now);
    }
}
