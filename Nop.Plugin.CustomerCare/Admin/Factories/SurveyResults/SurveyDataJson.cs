using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>A person's survey data as a file for that person: every line that is stored, under plain names, instants as UTC.</summary>
public static class SurveyDataJson
{
    private static readonly JsonSerializerOptions Writing = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Write(PersonalSurveyData data, DateTime nowUtc)
    {
        var all = Of(data);
        all.Insert(0, "created_on_utc", nowUtc);
        return JsonSerializer.SerializeToUtf8Bytes(all, Writing);
    }

    /// <summary>The same as a part of a larger file.</summary>
    public static JsonObject Of(PersonalSurveyData data)
    {
        return new JsonObject
        {
            ["invitations"] = new JsonArray([.. data.Invitations.Select(Invitation)]),
            ["opt_outs"] = new JsonArray([.. data.OptOuts.Select(OptOut)]),
            ["consents"] = new JsonArray([.. data.Consents.Select(Consent)])
        };
    }

    private static JsonNode Invitation(SurveyHistory history)
    {
        var one = history.Invitation;
        return new JsonObject
        {
            ["id"] = one.Id,
            ["survey"] = history.SurveyName,
            ["kind"] = WireName.Of(one.Kind),
            ["store_id"] = one.StoreId,
            ["about"] = one.SubjectId,
            ["order_number"] = one.OrderNumber,
            ["order_value"] = one.OrderValue,
            ["buyer_order"] = one.BuyerOrder,
            ["category_ids"] = new JsonArray([.. one.Categories.Select(id => (JsonNode)id)]),
            ["vendor_ids"] = new JsonArray([.. one.Vendors.Select(id => (JsonNode)id)]),
            ["name"] = one.RecipientName,
            ["email"] = one.RecipientEmail,
            ["language"] = one.LanguageCode,
            ["country"] = one.CountryCode,
            ["channel"] = one.Channel,
            ["agent"] = one.AgentName,
            ["status"] = WireName.Of(one.Status),
            ["reason"] = one.Reason is { } reason ? WireName.Of(reason) : null,
            ["triggered_on_utc"] = one.TriggeredOnUtc,
            ["planned_on_utc"] = one.PlannedOnUtc,
            ["sent_on_utc"] = one.SentOnUtc,
            ["reminded_on_utc"] = one.RemindedOnUtc,
            ["expires_on_utc"] = one.ExpiresOnUtc,
            ["answer"] = history.Response is { } response ? Answer(response) : null,
            ["log"] = new JsonArray([.. history.Events.Select(line => Event(line.Event))])
        };
    }

    private static JsonObject Answer(SurveyResponse response)
    {
        return new JsonObject
        {
            ["score"] = response.Score,
            ["comment"] = response.Comment,
            ["preferred_channel"] = response.PreferredChannel is { } channel ? WireName.Of(channel) : null,
            ["answered_on_utc"] = response.AnsweredOnUtc,
            ["commented_on_utc"] = response.CommentedOnUtc,
            ["changed_on_utc"] = response.ChangedOnUtc,
            ["invalid_on_utc"] = response.InvalidOnUtc,
            ["invalid_reason"] = response.InvalidReason,
            ["opened_inquiry"] = response.InquiryId
        };
    }

    private static JsonNode Event(SurveyEvent happened)
    {
        return new JsonObject
        {
            ["kind"] = WireName.Of(happened.Kind),
            ["happened_on_utc"] = happened.HappenedOnUtc,
            ["score"] = happened.Score,
            ["earlier_score"] = happened.EarlierScore,
            ["reason"] = happened.Reason is { } reason ? WireName.Of(reason) : null,
            ["comment"] = happened.Comment,
            ["network"] = happened.Network,
            ["user_agent"] = happened.UserAgent
        };
    }

    private static JsonNode OptOut(RecordedOptOut optOut)
    {
        return new JsonObject
        {
            ["store_id"] = optOut.StoreId,
            ["source"] = WireName.Of(optOut.Source),
            ["opted_out_on_utc"] = optOut.OptedOutOnUtc,
            ["lifted_on_utc"] = optOut.LiftedOnUtc
        };
    }

    private static JsonNode Consent(RecordedConsent consent)
    {
        return new JsonObject
        {
            ["store_id"] = consent.StoreId,
            ["order_id"] = consent.OrderId,
            ["source"] = consent.Source,
            ["language"] = consent.LanguageCode,
            ["wording"] = consent.Wording,
            ["given_on_utc"] = consent.GivenOnUtc,
            ["withdrawn_on_utc"] = consent.WithdrawnOnUtc
        };
    }
}
