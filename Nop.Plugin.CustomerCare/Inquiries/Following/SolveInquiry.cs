using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Inquiries.Following;

/// <summary>Notes that the requester calls the inquiry solved. Whatever they write later opens it again.</summary>
public sealed class SolveInquiry(IInquiryStore store, TimeProvider clock)
{
    /// <param name="formKey">Names the form that says so: sent twice, it does its work once.</param>
    /// <returns>Whether it is new; false if it was resolved, closed, merged or erased already, or this form had been sent off before.</returns>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    public Task<bool> ExecuteAsync(long inquiryId, string formKey, CancellationToken cancellation = default)
    {
        var nowUtc = clock.NowUtc();
        var solved = new InquiryEvent
        {
            Kind = InquiryEventKind.Status,
            Value = WireName.Of(InquiryStatus.Resolved),
            HappenedOnUtc = nowUtc,
            RecordedOnUtc = nowUtc,
            Actor = ActorKind.Requester,
            SourceKey = SourceKey.Of("solved", inquiryId.ToString(CultureInfo.InvariantCulture), formKey),
            Door = MessageDoor.StatusPage
        };
        return store.RecordAsync(inquiryId, solved.SourceKey, Lines, cancellation);

        IEnumerable<InquiryEvent> Lines(InquiryLog inquiry)
        {
            var isOver = inquiry.Inquiry is { MergedIntoId: not null } or { AnonymisedOnUtc: not null } or { Status: InquiryStatus.Resolved or InquiryStatus.Closed };
            return isOver ? [] : [solved with { ActorName = inquiry.Inquiry.RequesterName }];
        }
    }
}
