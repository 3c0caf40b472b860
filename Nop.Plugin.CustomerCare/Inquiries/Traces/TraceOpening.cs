namespace Nop.Plugin.CustomerCare.Inquiries.Traces;

/// <summary>What opens an inquiry, from a row of the host's tables; the row's key is the message's and the inquiry's.</summary>
internal sealed record TraceOpening(NewInquiry Opening, string? Body, DateTime HappenedOnUtc)
{
    public MessageDoor? Door { get; init; }

    public InquiryAppend ToAppend(DateTime recordedOnUtc, bool isRecovered)
    {
        var message = new InquiryEvent
        {
            Kind = InquiryEventKind.CustomerMessage,
            HappenedOnUtc = LogClock.AsKept(HappenedOnUtc),
            RecordedOnUtc = recordedOnUtc,
            Actor = ActorKind.Requester,
            ActorName = Opening.RequesterName,
            ActorId = Opening.CustomerId,
            SourceKey = Opening.SourceKey,
            Subject = Opening.Subject,
            Body = Body,
            Door = Door,
            IsRecovered = isRecovered
        };

        return new InquiryAppend(Opening, [message]);
    }
}
