using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>A line of a log as its table holds it.</summary>
internal sealed class InquiryEventRow
{
    public long Id { get; set; }
    public long InquiryId { get; set; }
    public string Kind { get; set; } = string.Empty;
    public string? Value { get; set; }
    public int? ValueId { get; set; }
    public DateTime HappenedOnUtc { get; set; }
    public DateTime RecordedOnUtc { get; set; }
    public string Actor { get; set; } = string.Empty;
    public string? ActorName { get; set; }
    public int? ActorId { get; set; }
    public string SourceKey { get; set; } = string.Empty;
    public string? Subject { get; set; }
    public string? Body { get; set; }
    public string? Html { get; set; }
    public string? Door { get; set; }
    public bool IsRecovered { get; set; }

    public InquiryEvent ToEvent()
    {
        return new InquiryEvent
        {
            Id = Id,
            Kind = WireName.Parse<InquiryEventKind>(Kind),
            Value = Value,
            ValueId = ValueId,
            HappenedOnUtc = HappenedOnUtc.AsUtc(),
            RecordedOnUtc = RecordedOnUtc.AsUtc(),
            Actor = WireName.Parse<ActorKind>(Actor),
            ActorName = ActorName,
            ActorId = ActorId,
            SourceKey = SourceKey,
            Subject = Subject,
            Body = Body,
            Html = Html,
            Door = Door is null ? null : WireName.Parse<MessageDoor>(Door),
            IsRecovered = IsRecovered
        };
    }
}
