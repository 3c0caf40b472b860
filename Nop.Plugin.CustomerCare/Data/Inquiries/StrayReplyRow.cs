using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>A stray reply as its table holds it.</summary>
internal sealed class StrayReplyRow
{
    public const string Columns =
        "[Id], [SourceKey], [Door], [StoreId], [CustomerId], [RequesterEmail], [RequesterName], [OrderNumber], [Subject], [Body], [ActorName], [ActorId], [HappenedOnUtc], [RecordedOnUtc], "
        + "[InquiryId], [SettledOnUtc], [SettledBy]";

    public long Id { get; set; }
    public string SourceKey { get; set; } = string.Empty;
    public string Door { get; set; } = string.Empty;
    public int? StoreId { get; set; }
    public int? CustomerId { get; set; }
    public string? RequesterEmail { get; set; }
    public string? RequesterName { get; set; }
    public string? OrderNumber { get; set; }
    public string? Subject { get; set; }
    public string? Body { get; set; }
    public string? ActorName { get; set; }
    public int? ActorId { get; set; }
    public DateTime HappenedOnUtc { get; set; }
    public DateTime RecordedOnUtc { get; set; }
    public long? InquiryId { get; set; }
    public DateTime? SettledOnUtc { get; set; }
    public string? SettledBy { get; set; }

    public StrayReply ToStrayReply()
    {
        return new StrayReply
        {
            Id = Id,
            Reply = new OutsideReply
            {
                SourceKey = SourceKey,
                Door = WireName.Parse<MessageDoor>(Door),
                HappenedOnUtc = HappenedOnUtc.AsUtc(),
                StoreId = StoreId,
                CustomerId = CustomerId,
                RequesterEmail = RequesterEmail,
                RequesterName = RequesterName,
                OrderNumber = OrderNumber,
                Subject = Subject,
                Body = Body,
                ActorName = ActorName,
                ActorId = ActorId
            },
            RecordedOnUtc = RecordedOnUtc.AsUtc(),
            InquiryId = InquiryId,
            SettledOnUtc = SettledOnUtc.AsUtc(),
            SettledBy = SettledBy
        };
    }
}
