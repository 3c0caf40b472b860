using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Webhooks;

namespace Nop.Plugin.CustomerCare.Data.Webhooks;

/// <summary>Scores that people confirmed.</summary>
internal static class WebhookAnswerNews
{
    public static async Task<IReadOnlyList<WebhookNews>> FindAsync(StoreSession session, Webhook webhook, DateTime nowUtc, CancellationToken cancellation)
    {
        if (!webhook.Events.Contains(WebhookEvent.SurveyAnswered))
            return [];

        var rows = await session.QueryAsync<Row>(
            "select e.[Id], e.[Score], e.[HappenedOnUtc], i.[SurveyId], i.[Kind], i.[SubjectId], i.[StoreId] from [CustomerCareSurveyEvent] e "
                + "join [CustomerCareInvitation] i on i.[Id] = e.[InvitationId] where e.[Kind] = @answered and e.[HappenedOnUtc] > @since and e.[HappenedOnUtc] <= @now",
            new SqlParameters { ["answered"] = WireName.Of(SurveyEventKind.Answered), ["since"] = WebhookClockNews.Since(webhook, nowUtc), ["now"] = nowUtc },
            cancellation);
        return [.. rows.Where(row => webhook.StoreId is null || webhook.StoreId == row.StoreId).Select(row => row.ToNews())];
    }

    private sealed class Row
    {
        public long Id { get; set; }
        public int? Score { get; set; }
        public DateTime HappenedOnUtc { get; set; }
        public int SurveyId { get; set; }
        public string Kind { get; set; } = string.Empty;
        public long SubjectId { get; set; }
        public int StoreId { get; set; }

        public WebhookNews ToNews()
        {
            var kind = WireName.Parse<SurveyKind>(Kind);
            return new WebhookNews
            {
                Key = SourceKey.Of("webhook_answer", Id.ToString(CultureInfo.InvariantCulture)),
                Event = WebhookEvent.SurveyAnswered,
                StoreId = StoreId,
                HappenedOnUtc = HappenedOnUtc.AsUtc(),
                SurveyId = SurveyId,
                SurveyKind = kind,
                Score = Score,
                OrderId = kind == SurveyKind.Recommendation ? SubjectId : null,
                InquiryId = kind == SurveyKind.Recommendation ? null : SubjectId
            };
        }
    }
}
