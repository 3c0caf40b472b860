using System.Text.Json;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Api;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Api;

public class ApiEventReaderTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);

    private static readonly ApiOrigin Origin = new("chat", null, 1, [1, 2]);

    [Test]
    public void Read_AllFields_AreRead()
    {
        var (told, problems) = Read("""
            { "source_key": " m-1 ", "kind": "customer_message", "occurred_at": "2026-03-02T12:30:00.25+01:00", "inquiry_key": "talk 7", "channel": "chat",
              "requester": { "email": "ewa@example.test", "name": "Ewa" }, "subject": "Where is it?", "body": " Line 1\r\nLine 2 ", "agent": null, "priority": "high", "order_number": "77",
              "store": 2, "language": "pl-PL" }
            """);

        Assert.That(problems, Is.Empty);
        Assert.That(told, Is.EqualTo(new ApiEvent
        {
            Item = 3,
            SourceKey = "m-1",
            Kind = InquiryEventKind.CustomerMessage,
            HappenedOnUtc = new DateTime(2026, 3, 2, 11, 30, 0, 250, DateTimeKind.Utc),
            InquiryKey = "talk 7",
            Channel = Channel.Chat,
            RequesterEmail = "ewa@example.test",
            RequesterName = "Ewa",
            Subject = "Where is it?",
            Body = " Line 1\r\nLine 2 ",
            Priority = Priority.High,
            OrderNumber = "77",
            StoreId = 2,
            Language = "pl"
        }));
    }

    [TestCase("""{ "kind": "customer_message" }""", "source_key required, occurred_at required, body required")]
    [TestCase("""{ "kind": "customer_message", "source_key": "  ", "occurred_at": "", "body": " \n" }""", "source_key required, occurred_at required, body required")]
    [TestCase("""{ "source_key": "1", "occurred_at": "2026-03-02T11:00:00Z" }""", "kind required")]
    [TestCase("""{ "source_key": 1, "kind": ["note"], "occurred_at": 1772449200, "body": {} }""", "kind wrong_type, source_key wrong_type, occurred_at wrong_type, body wrong_type")]
    [TestCase("""{ "source_key": "1", "kind": "sla_applied", "occurred_at": "2026-03-02T11:00:00Z" }""", "kind unknown_name")]
    [TestCase("""{ "source_key": "1", "kind": "Note", "occurred_at": "2026-03-02T11:00:00Z" }""", "kind unknown_name")]
    [TestCase("""{ "source_key": "1", "kind": "status", "inquiry": 4, "occurred_at": "2026-03-02T11:00:00Z" }""", "status required")]
    [TestCase("""{ "source_key": "1", "kind": "status", "status": "new", "inquiry": 4, "occurred_at": "2026-03-02T11:00:00Z" }""", "status unknown_name")]
    [TestCase("""{ "source_key": "1", "kind": "assigned", "inquiry": 4, "occurred_at": "2026-03-02T11:00:00Z" }""", "agent required")]
    [TestCase("""{ "source_key": "1", "kind": "note", "body": "x", "occurred_at": "2026-03-02T11:00:00Z" }""", " no_target")]
    [TestCase("""{ "source_key": "1", "kind": "agent_reply", "occurred_at": "2026-03-02T11:00:00Z" }""", " no_target")]
    [TestCase("""{ "source_key": "1", "kind": "spam", "inquiry": 4, "inquiry_key": "x", "occurred_at": "2026-03-02T11:00:00Z" }""", "inquiry not_together")]
    [TestCase("""{ "source_key": "1", "kind": "spam", "inquiry": -4, "occurred_at": "2026-03-02T11:00:00Z" }""", "inquiry wrong_type")]
    [TestCase("""{ "source_key": "1", "kind": "spam", "inquiry": 1e400, "occurred_at": "2026-03-02T11:00:00Z" }""", "inquiry wrong_type")]
    [TestCase("""{ "source_key": "1", "kind": "spam", "inquiry": "4", "occurred_at": "2026-03-02T11:00:00Z" }""", "inquiry wrong_type")]
    public void Read_WhatIsMissingOrWrong_IsNamed(string json, string expected)
    {
        Assert.That(Problems(json), Is.EqualTo(expected));
    }

    [TestCase("NaN", "not_an_instant")]
    [TestCase("tomorrow", "not_an_instant")]
    [TestCase("2026-02-30T10:00:00Z", "not_an_instant")]
    [TestCase("2026-03-02T11:00:00", "no_offset")]
    [TestCase("2026-03-02T11:00:00+25:00", "not_an_instant")]
    [TestCase("0001-01-01T00:00:00Z", "too_early")]
    [TestCase("2026-03-02T12:05:01Z", "in_future")]
    [TestCase("9999-12-31T23:59:59-18:00", "not_an_instant")]
    [TestCase("1772449200", "not_an_instant")]
    public void Read_InstantsThatAreNone_AreRefused(string text, string rule)
    {
        Assert.That(Problems(Message($"\"occurred_at\": \"{text}\"", withInstant: false)), Is.EqualTo($"occurred_at {rule}"));
    }

    [Test]
    public void Read_AClockThatIsAhead_HappenedNow()
    {
        Assert.That(Read(Message("\"occurred_at\": \"2026-03-02T12:04:59Z\"", withInstant: false)).Event!.HappenedOnUtc, Is.EqualTo(Now));
    }

    [TestCase("\"requester\": { \"email\": \"ewa@example.test\\r\\nBcc: all@example.test\" }", "requester.email not_an_address")]
    [TestCase("\"requester\": { \"email\": \"ewa\" }", "requester.email not_an_address")]
    [TestCase("\"requester\": { \"email\": \"a@b@c\" }", "requester.email not_an_address")]
    [TestCase("\"requester\": { \"email\": \"Ewa <ewa@example.test>\" }", "requester.email not_an_address")]
    [TestCase("\"requester\": \"ewa@example.test\"", "requester wrong_type")]
    [TestCase("\"requester\": { \"phone\": \"1\" }", "requester.phone unknown_field")]
    [TestCase("\"store\": 3", "store unknown_store")]
    [TestCase("\"store\": 1.5", "store wrong_type")]
    [TestCase("\"store\": true", "store wrong_type")]
    [TestCase("\"language\": \"polish\"", "language unknown_language")]
    [TestCase("\"priority\": \"urgent!\"", "priority unknown_name")]
    [TestCase("\"channel\": \"fax\"", "channel unknown_name")]
    [TestCase("\"body\": \"again\"", "body repeated_field")]
    [TestCase("\"Body\": \"again\"", "Body unknown_field")]
    [TestCase("\"__proto__\": {}, \"x\": 1", "__proto__ unknown_field")]
    public void Read_HostileFields_AreRefused(string field, string expected)
    {
        Assert.That(Problems(Message(field)), Is.EqualTo(expected));
    }

    [TestCase("source_key", 400)]
    [TestCase("inquiry_key", 400)]
    [TestCase("subject", 1000)]
    [TestCase("agent", 400)]
    [TestCase("order_number", 100)]
    [TestCase("body", ApiEventReader.LONGEST_BODY)]
    public void Read_LongestText_IsTakenAndOneMoreRefused(string field, int longest)
    {
        Assert.That(Problems(With(field, new string('x', longest))), Is.Empty);
        Assert.That(Problems(With(field, new string('x', longest + 1))), Is.EqualTo($"{field} too_long"));
    }

    [Test]
    public void Read_RawText_StaysAsItIs()
    {
        const string text = "<script>alert(1)</script> %Store.Name% \u202Eevil\u202C 𝒳👩‍👩‍👧\r\n{{7*7}}";

        var told = Read(With("body", text)).Event!;

        Assert.That(told.Body, Is.EqualTo(text));
    }

    [Test]
    public void Read_HalfACharacter_IsReplacedAndNothingElseLost()
    {
        var told = Read(Message("\"subject\": \"a\\ud83d b \\\"q\\\" \\u00e9\\n\\\\ \\ud83d\\ude00\"")).Event!;

        Assert.That(told.Subject, Is.EqualTo("a\uFFFD b \"q\" é\n\\ 😀"));
    }

    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("42")]
    [TestCase("\"text\"")]
    public void Read_NoObject_IsOneProblem(string json)
    {
        Assert.That(Problems(json), Is.EqualTo(" wrong_type"));
    }

    [Test]
    public void Read_KeyOfOneStore_NamesNoOther()
    {
        var (_, problems) = ApiEventReader.Read(JsonDocument.Parse(Message("\"store\": 2")).RootElement, 0, Origin with { StoreId = 1 }, Now);

        Assert.That(problems.Single().Rule, Is.EqualTo(ApiRule.UnknownStore));
    }

    [Test]
    public void Detail_EachRule_IsASentenceWithoutPlaceholders()
    {
        foreach (var rule in Enum.GetValues<ApiRule>())
            Assert.That(new ApiProblem(0, "field", rule, "this").Detail, Is.Not.Empty.And.Not.Contain("{"));
    }

    private static string Message(string field, bool withInstant = true)
    {
        return $$"""{ "source_key": "1", "kind": "customer_message", {{(withInstant ? "\"occurred_at\": \"2026-03-02T11:00:00Z\"," : "")}} "body": "x", {{field}} }""";
    }

    private static string With(string field, string text)
    {
        var values = new Dictionary<string, string> { ["source_key"] = "1", ["kind"] = "customer_message", ["occurred_at"] = "2026-03-02T11:00:00Z", ["body"] = "x", [field] = text };
        return JsonSerializer.Serialize(values);
    }

    private static string Problems(string json)
    {
        return string.Join(", ", Read(json).Problems.Select(problem => $"{problem.Field} {WireName.Of(problem.Rule)}"));
    }

    private static (ApiEvent? Event, IReadOnlyList<ApiProblem> Problems) Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return ApiEventReader.Read(document.RootElement, 3, Origin, Now);
    }
}
