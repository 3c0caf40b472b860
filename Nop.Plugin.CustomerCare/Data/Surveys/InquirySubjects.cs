using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys.Planning;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>Reads what surveys need of many inquiries at once.</summary>
internal static class InquirySubjects
{
    /// <summary>What is known of the inquiries; those that aren't there are left out. Nothing yet of what we know of the people.</summary>
    public static async Task<IReadOnlyDictionary<long, SurveySubject>> ReadAsync(StoreSession session, IReadOnlyCollection<long> inquiryIds, CancellationToken cancellation)
    {
        var inquiries = await InquiryTable.ReadAsync(session, inquiryIds, cancellation);
        return inquiries.ToDictionary(inquiry => inquiry.Id, ToSubject);
    }

    private static SurveySubject ToSubject(Inquiry inquiry)
    {
        return new SurveySubject
        {
            SubjectId = inquiry.Id,
            TriggeredOnUtc = default,
            StoreId = inquiry.StoreId,
            CustomerId = inquiry.CustomerId,
            Email = inquiry.RequesterEmail,
            Name = inquiry.RequesterName,
            LanguageCode = inquiry.LanguageCode,
            OrderNumber = inquiry.OrderNumber,
            Channel = inquiry.Channel,
            Status = inquiry.Status,
            IsEnded = inquiry.IsSpam || inquiry.MergedIntoId is not null,
            AgentId = inquiry.AgentId,
            AgentName = inquiry.AgentName
        };
    }
}
