namespace Nop.Plugin.CustomerCare.Inquiries.Privacy;

/// <summary>A line without what leads to the requester: what it does to clocks and figures is the same.</summary>
public static class ErasedLine
{
    public static InquiryEvent Of(InquiryEvent line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var isRequester = line.Actor == ActorKind.Requester;
        return line with
        {
            Subject = null,
            Body = null,
            Html = null,
            ActorName = isRequester ? null : line.ActorName,
            ActorId = isRequester ? null : line.ActorId
        };
    }
}
