using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>An invitation as the database gives it.</summary>
internal sealed class InvitationRow
{
    public const string Columns =
        "[Id], [SurveyId], [Kind], [SubjectId], [StoreId], [CustomerId], [RecipientKey], [RecipientEmail], [RecipientName], [LanguageCode], [OrderNumber], [OrderValue], [BuyerOrder], [CountryCode], "
        + "[Channel], [AgentId], [AgentName], [Status], [Reason], [TriggeredOnUtc], [PlannedOnUtc], [DueOnUtc], [SentOnUtc], [RemindedOnUtc], [ExpiresOnUtc], [AnsweredOnUtc], [Attempts], [Problem], "
        + "[QueuedEmailId], [ClaimId], [IsAnonymous]";

    public long Id { get; set; }
    public int SurveyId { get; set; }
    public string Kind { get; set; } = string.Empty;
    public long SubjectId { get; set; }
    public int StoreId { get; set; }
    public int? CustomerId { get; set; }
    public string? RecipientKey { get; set; }
    public string? RecipientEmail { get; set; }
    public string? RecipientName { get; set; }
    public string? LanguageCode { get; set; }
    public string? OrderNumber { get; set; }
    public decimal? OrderValue { get; set; }
    public int? BuyerOrder { get; set; }
    public string? CountryCode { get; set; }
    public string? Channel { get; set; }
    public int? AgentId { get; set; }
    public string? AgentName { get; set; }
    public string Status { get; set; } = string.Empty;
    public string? Reason { get; set; }
    public DateTime TriggeredOnUtc { get; set; }
    public DateTime PlannedOnUtc { get; set; }
    public DateTime? DueOnUtc { get; set; }
    public DateTime? SentOnUtc { get; set; }
    public DateTime? RemindedOnUtc { get; set; }
    public DateTime? ExpiresOnUtc { get; set; }
    public DateTime? AnsweredOnUtc { get; set; }
    public int Attempts { get; set; }
    public string? Problem { get; set; }
    public int? QueuedEmailId { get; set; }
    public string? ClaimId { get; set; }
    public bool IsAnonymous { get; set; }

    public Invitation ToInvitation()
    {
        return new Invitation
        {
            Id = Id,
            SurveyId = SurveyId,
            Kind = WireName.Parse<SurveyKind>(Kind),
            SubjectId = SubjectId,
            StoreId = StoreId,
            CustomerId = CustomerId,
            RecipientKey = RecipientKey?.Trim(),
            RecipientEmail = RecipientEmail,
            RecipientName = RecipientName,
            LanguageCode = LanguageCode,
            OrderNumber = OrderNumber,
            OrderValue = OrderValue,
            BuyerOrder = BuyerOrder,
            CountryCode = CountryCode,
            Channel = Channel,
            AgentId = AgentId,
            AgentName = AgentName,
            Status = WireName.Parse<InvitationStatus>(Status),
            Reason = Reason is null ? null : WireName.Parse<SuppressionReason>(Reason),
            TriggeredOnUtc = TriggeredOnUtc.AsUtc(),
            PlannedOnUtc = PlannedOnUtc.AsUtc(),
            DueOnUtc = DueOnUtc.AsUtc(),
            SentOnUtc = SentOnUtc.AsUtc(),
            RemindedOnUtc = RemindedOnUtc.AsUtc(),
            ExpiresOnUtc = ExpiresOnUtc.AsUtc(),
            AnsweredOnUtc = AnsweredOnUtc.AsUtc(),
            Attempts = Attempts,
            Problem = Problem,
            QueuedEmailId = QueuedEmailId,
            IsAnonymous = IsAnonymous
        };
    }
}
