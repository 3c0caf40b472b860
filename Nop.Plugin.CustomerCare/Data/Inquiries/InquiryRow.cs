using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>An inquiry as its table holds it.</summary>
internal sealed class InquiryRow
{
    public const string Columns =
        "[Id], [SourceKey], [ThreadToken], [Channel], [StoreId], [ExternalKey], [RequesterName], [RequesterEmail], [CustomerId], [LanguageCode], [VendorId], [OrderNumber], [Subject], "
        + "[Status], [Priority], [AgentName], [AgentId], [MergedIntoId], [IsSpam], [IsAutomatic], [CreatedOnUtc], [LastMessageOnUtc], [WaitingSinceOnUtc], [NextDueOnUtc], [AnonymisedOnUtc]";

    public long Id { get; set; }
    public string SourceKey { get; set; } = string.Empty;
    public string ThreadToken { get; set; } = string.Empty;
    public string Channel { get; set; } = string.Empty;
    public int StoreId { get; set; }
    public string? ExternalKey { get; set; }
    public string? RequesterName { get; set; }
    public string? RequesterEmail { get; set; }
    public int? CustomerId { get; set; }
    public string? LanguageCode { get; set; }
    public int? VendorId { get; set; }
    public string? OrderNumber { get; set; }
    public string? Subject { get; set; }
    public string Status { get; set; } = string.Empty;
    public string Priority { get; set; } = string.Empty;
    public string? AgentName { get; set; }
    public int? AgentId { get; set; }
    public long? MergedIntoId { get; set; }
    public bool IsSpam { get; set; }
    public bool IsAutomatic { get; set; }
    public DateTime CreatedOnUtc { get; set; }
    public DateTime LastMessageOnUtc { get; set; }
    public DateTime? WaitingSinceOnUtc { get; set; }
    public DateTime? NextDueOnUtc { get; set; }
    public DateTime? AnonymisedOnUtc { get; set; }

    public Inquiry ToInquiry()
    {
        return new Inquiry
        {
            Id = Id,
            SourceKey = SourceKey,
            ThreadToken = ThreadToken,
            Channel = WireName.Parse<Channel>(Channel),
            StoreId = StoreId,
            ExternalKey = ExternalKey,
            RequesterName = RequesterName,
            RequesterEmail = RequesterEmail,
            CustomerId = CustomerId,
            LanguageCode = LanguageCode,
            VendorId = VendorId,
            OrderNumber = OrderNumber,
            Subject = Subject,
            Status = WireName.Parse<InquiryStatus>(Status),
            Priority = WireName.Parse<Priority>(Priority),
            AgentName = AgentName,
            AgentId = AgentId,
            MergedIntoId = MergedIntoId,
            IsSpam = IsSpam,
            IsAutomatic = IsAutomatic,
            CreatedOnUtc = CreatedOnUtc.AsUtc(),
            LastMessageOnUtc = LastMessageOnUtc.AsUtc(),
            WaitingSinceOnUtc = WaitingSinceOnUtc.AsUtc(),
            NextDueOnUtc = NextDueOnUtc.AsUtc(),
            AnonymisedOnUtc = AnonymisedOnUtc.AsUtc()
        };
    }
}
