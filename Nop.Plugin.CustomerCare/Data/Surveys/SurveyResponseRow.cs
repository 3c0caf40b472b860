using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>An answer as the database gives it.</summary>
internal sealed class SurveyResponseRow
{
    public const string Columns =
        "[InvitationId], [SurveyId], [StoreId], [RecipientKey], [Score], [Comment], [PreferredChannel], [AnsweredOnUtc], [CommentedOnUtc], [ChangedOnUtc], [InvalidOnUtc], [InvalidBy], "
        + "[InvalidReason], [FollowUpDueOnUtc], [InquiryId]";

    public long InvitationId { get; set; }
    public int SurveyId { get; set; }
    public int StoreId { get; set; }
    public string? RecipientKey { get; set; }
    public int Score { get; set; }
    public string? Comment { get; set; }
    public string? PreferredChannel { get; set; }
    public DateTime AnsweredOnUtc { get; set; }
    public DateTime? CommentedOnUtc { get; set; }
    public DateTime? ChangedOnUtc { get; set; }
    public DateTime? InvalidOnUtc { get; set; }
    public string? InvalidBy { get; set; }
    public string? InvalidReason { get; set; }
    public DateTime? FollowUpDueOnUtc { get; set; }
    public long? InquiryId { get; set; }

    public SurveyResponse ToResponse()
    {
        return new SurveyResponse
        {
            InvitationId = InvitationId,
            SurveyId = SurveyId,
            StoreId = StoreId,
            RecipientKey = RecipientKey?.Trim(),
            Score = Score,
            Comment = Comment,
            PreferredChannel = PreferredChannel is null ? null : WireName.Parse<PreferredChannel>(PreferredChannel),
            AnsweredOnUtc = AnsweredOnUtc.AsUtc(),
            CommentedOnUtc = CommentedOnUtc.AsUtc(),
            ChangedOnUtc = ChangedOnUtc.AsUtc(),
            InvalidOnUtc = InvalidOnUtc.AsUtc(),
            InvalidBy = InvalidBy,
            InvalidReason = InvalidReason,
            FollowUpDueOnUtc = FollowUpDueOnUtc.AsUtc(),
            InquiryId = InquiryId
        };
    }
}
