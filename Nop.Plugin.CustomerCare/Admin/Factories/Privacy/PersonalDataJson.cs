using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Privacy;

/// <summary>What inquiries and surveys hold about a person as a file for that person: what they wrote and what they were sent, not the notes of staff; instants as UTC.</summary>
public static class PersonalDataJson
{
    private static readonly JsonSerializerOptions Writing = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Write(IEnumerable<(InquiryLog Inquiry, ILookup<string, string> Files)> inquiries, JsonObject surveys, DateTime nowUtc)
    {
        var all = new JsonObject
        {
            ["created_on_utc"] = nowUtc,
            ["inquiries"] = new JsonArray([.. inquiries.Select(one => Inquiry(one.Inquiry, one.Files))]),
            ["surveys"] = surveys
        };
        return JsonSerializer.SerializeToUtf8Bytes(all, Writing);
    }

    private static JsonNode Inquiry(InquiryLog log, ILookup<string, string> files)
    {
        var inquiry = log.Inquiry;
        return new JsonObject
        {
            ["number"] = inquiry.Id,
            ["store_id"] = inquiry.StoreId,
            ["channel"] = WireName.Of(inquiry.Channel),
            ["opened_on_utc"] = inquiry.CreatedOnUtc,
            ["status"] = WireName.Of(inquiry.Status),
            ["name"] = inquiry.RequesterName,
            ["email"] = inquiry.RequesterEmail,
            ["language"] = inquiry.LanguageCode,
            ["order_number"] = inquiry.OrderNumber,
            ["subject"] = inquiry.Subject,
            ["goes_on_as"] = inquiry.MergedIntoId,
            ["messages"] = new JsonArray([.. LogOrder.Read(log.Log).Where(IsForThem).Select(line => Message(line, files))])
        };
    }

    private static bool IsForThem(InquiryEvent line)
    {
        return line.Kind is InquiryEventKind.CustomerMessage or InquiryEventKind.AgentReply or InquiryEventKind.AutomaticReply;
    }

    private static JsonNode Message(InquiryEvent line, ILookup<string, string> files)
    {
        return new JsonObject
        {
            ["from"] = line.Actor == ActorKind.Requester ? "customer" : "shop",
            ["is_automatic"] = line.Kind == InquiryEventKind.AutomaticReply,
            ["on_utc"] = line.HappenedOnUtc,
            ["subject"] = line.Subject,
            ["text"] = line.Body,
            ["files"] = new JsonArray([.. files[line.SourceKey].Select(name => (JsonNode)name)])
        };
    }
}
