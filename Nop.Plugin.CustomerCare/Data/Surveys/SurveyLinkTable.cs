using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Answering;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>Reads what a token leads to.</summary>
internal static class SurveyLinkTable
{
    private const string SELECT =
        "select t.[TokenHash], i.[Id], i.[SurveyId], i.[Kind], i.[StoreId], i.[RecipientKey], i.[LanguageCode], i.[ExpiresOnUtc], r.[Score], r.[FormKey], r.[Comment], "
        + "r.[FollowUpDueOnUtc], r.[InquiryId], r.[AlertedOnUtc] from [CustomerCareInvitationToken] t join [CustomerCareInvitation] i on i.[Id] = t.[InvitationId] "
        + "left join [CustomerCareSurveyResponse] r on r.[InvitationId] = i.[Id] where t.[TokenHash] = @hash and i.[IsAnonymous] = @no";

    public static async Task<SurveyLink?> FindAsync(StoreSession session, string hash, CancellationToken cancellation)
    {
        var row = await session.FirstAsync<Row>(SELECT, new SqlParameters { ["hash"] = hash, ["no"] = false }, cancellation);
        return row is not null && SurveyToken.AreEqual(row.TokenHash, hash) ? row.ToLink() : null;
    }

    private sealed class Row
    {
        public string TokenHash { get; set; } = string.Empty;
        public long Id { get; set; }
        public int SurveyId { get; set; }
        public string Kind { get; set; } = string.Empty;
        public int StoreId { get; set; }
        public string? RecipientKey { get; set; }
        public string? LanguageCode { get; set; }
        public DateTime? ExpiresOnUtc { get; set; }
        public int? Score { get; set; }
        public string? FormKey { get; set; }
        public string? Comment { get; set; }
        public DateTime? FollowUpDueOnUtc { get; set; }
        public long? InquiryId { get; set; }
        public DateTime? AlertedOnUtc { get; set; }

        public SurveyLink ToLink()
        {
            return new SurveyLink
            {
                InvitationId = Id,
                SurveyId = SurveyId,
                Kind = WireName.Parse<SurveyKind>(Kind),
                StoreId = StoreId,
                RecipientKey = RecipientKey,
                LanguageCode = LanguageCode,
                ExpiresOnUtc = ExpiresOnUtc.AsUtc(),
                Answer = Score is { } score ? ToAnswer(score) : null
            };
        }

        private StandingAnswer ToAnswer(int score)
        {
            return new StandingAnswer
            {
                Score = score,
                FormKey = FormKey,
                Comment = Comment,
                FollowUpDueOnUtc = FollowUpDueOnUtc.AsUtc(),
                IsFollowedUp = InquiryId is not null || AlertedOnUtc is not null
            };
        }
    }
}
