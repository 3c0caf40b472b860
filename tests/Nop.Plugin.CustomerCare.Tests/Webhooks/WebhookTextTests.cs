using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Webhooks;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Webhooks;

public class WebhookTextTests
{
    private static readonly DateTime Noon = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);

    // Made with: printf '%s' '1772452800.{"a":1}' | openssl dgst -sha256 -hmac ccw_secret
    [Test]
    public void Signature_OfABody_IsWhatOthersCompute()
    {
        Assert.That(
            WebhookSignature.Of("ccw_secret", new DateTimeOffset(Noon), "{\"a\":1}"),
            Is.EqualTo("t=1772452800,v1=4b8adb0802580c785011592cedadd21ef57550f5644b366444c1d7ed7828e4f4"));
    }

    [Test]
    public void NewSecret_EachTime_IsAnother()
    {
        Assert.That(WebhookSignature.NewSecret(), Does.Match("^ccw_[0-9a-f]{64}$").And.Not.EqualTo(WebhookSignature.NewSecret()));
    }

    [Test]
    public void After_EachFailure_WaitsLongerThenGivesUp()
    {
        Assert.That(Enumerable.Range(1, 7).Select(attempts => RetryPlan.After(attempts)?.TotalMinutes), Is.EqualTo(new double?[] { 1, 5, 30, 120, 360, 1440, null }));
    }

    [Test]
    public void Names_OfEvents_ReadBackAndTestCantBeChosen()
    {
        foreach (var what in Enum.GetValues<WebhookEvent>())
            Assert.That((WebhookNames.TryParse(WebhookNames.Of(what), out var read), read), Is.EqualTo((true, what)));

        Assert.That(WebhookNames.Choosable.Select(WebhookNames.Of), Is.EqualTo(new[] { "inquiry.received", "inquiry.warned", "inquiry.breached", "inquiry.answered", "inquiry.resolved", "survey.answered" }));
        Assert.That(WebhookNames.TryParse("inquiry_received", out _), Is.False);
    }

    [Test]
    public void Payload_OfABreach_SaysNumbersInstantsAndStates()
    {
        var news = new WebhookNews
        {
            Key = "k",
            Event = WebhookEvent.InquiryBreached,
            StoreId = 1,
            HappenedOnUtc = Noon.AddSeconds(1),
            InquiryId = 1042,
            Channel = Channel.Email,
            Status = InquiryStatus.OnHold,
            Priority = Priority.High,
            Metric = SlaMetric.FirstResponse,
            DueOnUtc = Noon
        };

        Assert.That(WebhookPayload.Of(news), Is.EqualTo(
            """{"id":"k","event":"inquiry.breached","occurred_at":"2026-03-02T12:00:01Z","store":1,"inquiry":{"number":1042,"channel":"email","status":"on_hold","priority":"high"},"promise":{"metric":"first_response","due_at":"2026-03-02T12:00:00Z"}}"""));
    }

    [Test]
    public void Payload_OfAnAnswer_SaysTheScore()
    {
        var news = new WebhookNews { Key = "k", Event = WebhookEvent.SurveyAnswered, StoreId = 1, HappenedOnUtc = Noon, SurveyId = 3, SurveyKind = SurveyKind.Recommendation, Score = 0, OrderId = 9 };

        Assert.That(WebhookPayload.Of(news), Is.EqualTo(
            """{"id":"k","event":"survey.answered","occurred_at":"2026-03-02T12:00:00Z","store":1,"survey":{"id":3,"kind":"recommendation","score":0,"order_id":9}}"""));
    }
}
