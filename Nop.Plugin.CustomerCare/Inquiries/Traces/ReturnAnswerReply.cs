using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Inquiries.Traces;

/// <summary>What staff made of a return request, as a reply.</summary>
public static class ReturnAnswerReply
{
    private const int Pending = 0;

    /// <summary>The reply; null while the request is as it came in: pending and without a word of staff.</summary>
    /// <param name="author">Null where it was found afterwards: the host doesn't keep who changed it.</param>
    public static OutsideReply? Of(ReturnAnswerTrace trace, ReplyAuthor? author, bool isRecovered)
    {
        ArgumentNullException.ThrowIfNull(trace);
        if (trace.Status == Pending && string.IsNullOrWhiteSpace(trace.StaffNotes))
            return null;

        return About(trace, author) with
        {
            SourceKey = KeyOf(trace),
            HappenedOnUtc = trace.UpdatedOnUtc,
            IsRecovered = isRecovered
        };
    }

    /// <summary>The reply that lies in the store's mail which tells the customer how the request stands.</summary>
    /// <param name="queuedEmailId">The host's id of the mail; of the first one where several templates are active.</param>
    /// <param name="sentOnUtc">When staff had it sent, UTC.</param>
    public static OutsideReply Notice(ReturnAnswerTrace trace, int queuedEmailId, DateTime sentOnUtc, ReplyAuthor? author)
    {
        ArgumentNullException.ThrowIfNull(trace);
        return About(trace, author) with
        {
            SourceKey = NoticeKeyOf(queuedEmailId),
            HappenedOnUtc = sentOnUtc
        };
    }

    /// <summary>The source key of the reply that such a mail is.</summary>
    public static string NoticeKeyOf(int queuedEmailId)
    {
        return SourceKey.Of("return_notice", queuedEmailId.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The source key of the reply that lies in what the request says now.</summary>
    public static string KeyOf(ReturnAnswerTrace trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        return SourceKey.Of("return_answer", trace.ReturnRequestId.ToString(CultureInfo.InvariantCulture), DigestOf(trace));
    }

    /// <summary>Changes with the status and the words of staff and with nothing else: saving the request once more as it is answers nobody.</summary>
    public static string DigestOf(ReturnAnswerTrace trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        return SourceKey.Of("return_request_state", trace.Status.ToString(CultureInfo.InvariantCulture), trace.StaffNotes?.ReplaceLineEndings("\n").Trim());
    }

    private static OutsideReply About(ReturnAnswerTrace trace, ReplyAuthor? author)
    {
        return new OutsideReply
        {
            SourceKey = string.Empty,
            Door = MessageDoor.ReturnRequest,
            HappenedOnUtc = trace.UpdatedOnUtc,
            InquiryKeys = [.. (trace.EarlierIds ?? []).Prepend(trace.ReturnRequestId).Select(ReturnRequestInquiry.Key)],
            StoreId = trace.StoreId,
            CustomerId = trace.Customer.CustomerId,
            RequesterEmail = trace.Customer.Email,
            RequesterName = trace.Customer.Name,
            OrderNumber = trace.OrderNumber,
            Body = string.IsNullOrWhiteSpace(trace.StaffNotes) ? null : trace.StaffNotes,
            ActorId = author?.Id,
            ActorName = author?.Name
        };
    }
}
