using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries.Intake;

namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>
/// Makes a customer's message an inquiry of its own, whose clocks start when the message was written; where it came from it counts no more. Both happen in one
/// transaction, and a second time changes nothing.
/// </summary>
public sealed class SplitInquiry(IInquiryStore store, OpenInquiry open, TimeProvider clock)
{
    /// <summary>The source key of the inquiry that a message of that source key became, if it was split off.</summary>
    public static string KeyOfNew(string messageKey)
    {
        return SourceKey.Of("split", messageKey);
    }

    /// <param name="messageKey">The source key of the message in the inquiry's log.</param>
    /// <returns>The number of the new inquiry.</returns>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    /// <exception cref="WorkRefusedException">No such message counts there, it opened the inquiry, or nothing is measured there any more.</exception>
    public async Task<long> ExecuteAsync(AgentAction action, string messageKey, CancellationToken cancellation = default)
    {
        var inquiry = await store.FindAsync(action.InquiryId, cancellation) ?? throw new InquiryNotFoundException(action.InquiryId);
        var log = await store.ReadLogAsync(action.InquiryId, cancellation);
        var message = Movable(new InquiryLog(inquiry, log), messageKey);

        var nowUtc = clock.NowUtc();
        var opening = Opening(inquiry, message);
        var moved = message with
        {
            Id = 0,
            Kind = InquiryEventKind.CustomerMessage,
            Value = action.InquiryId.ToString(CultureInfo.InvariantCulture),
            RecordedOnUtc = nowUtc,
            SourceKey = SourceKey.Of("split_message", messageKey)
        };
        var splitOff = action.Event(InquiryEventKind.SplitOff, nowUtc, messageKey) with { SourceKey = SourceKey.Of("split_off", messageKey) };

        // A merge in this very instant would leave the question standing in two places; nothing is lost by that.
        var origin = new InquiryAppend(Opening(inquiry, message) with { SourceKey = inquiry.SourceKey }, [splitOff]);
        return (await open.ExecuteAsync([new InquiryAppend(opening, [moved])], [origin], cancellation))[0].InquiryId;
    }

    private static InquiryEvent Movable(InquiryLog inquiry, string messageKey)
    {
        if (inquiry.Log.Any(line => line.Kind == InquiryEventKind.SplitOff && line.Value == messageKey))
            return inquiry.Log.Single(line => line.SourceKey == messageKey);

        StaffWork.RequireMeasured(inquiry);
        var messages = LogOrder.Read(inquiry.Log).Where(line => line.Kind == InquiryEventKind.CustomerMessage).ToList();
        var message = messages.Find(line => line.SourceKey == messageKey) ?? throw new WorkRefusedException(WorkRefusal.NoSuchMessage, inquiry.Inquiry.Id);
        return message != messages[0] ? message : throw new WorkRefusedException(WorkRefusal.FirstMessage, inquiry.Inquiry.Id);
    }

    private static NewInquiry Opening(Inquiry inquiry, InquiryEvent message)
    {
        return new NewInquiry
        {
            SourceKey = KeyOfNew(message.SourceKey),
            Channel = inquiry.Channel,
            StoreId = inquiry.StoreId,
            Priority = inquiry.Priority,
            RequesterName = inquiry.RequesterName,
            RequesterEmail = inquiry.RequesterEmail,
            CustomerId = inquiry.CustomerId,
            LanguageCode = inquiry.LanguageCode,
            VendorId = inquiry.VendorId,
            OrderNumber = inquiry.OrderNumber,
            Subject = message.Subject ?? Headline.Of(message.Body) ?? inquiry.Subject
        };
    }
}
