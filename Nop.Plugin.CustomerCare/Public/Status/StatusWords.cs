using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Public.Status;

/// <summary>Says where an inquiry stands as its requester sees it. Of spam it says what it says of everything that has come in.</summary>
internal static class StatusWords
{
    public const string ELSEWHERE = "Plugins.CustomerCare.StatusPage.Status.Elsewhere";

    private const string RECEIVED = "Plugins.CustomerCare.StatusPage.Status.Received";
    private const string WORKING = "Plugins.CustomerCare.StatusPage.Status.Working";
    private const string ANSWERED = "Plugins.CustomerCare.StatusPage.Status.Answered";
    private const string PENDING = "Plugins.CustomerCare.StatusPage.Status.Pending";
    private const string ON_HOLD = "Plugins.CustomerCare.StatusPage.Status.OnHold";
    private const string RESOLVED = "Plugins.CustomerCare.StatusPage.Status.Resolved";
    private const string CLOSED = "Plugins.CustomerCare.StatusPage.Status.Closed";

    /// <summary>The key of the text.</summary>
    /// <param name="isAnswered">Whether the shop has answered anything.</param>
    public static string KeyOf(Inquiry inquiry, bool isAnswered)
    {
        return inquiry switch
        {
            { MergedIntoId: not null } => ELSEWHERE,
            { Status: InquiryStatus.Resolved } => RESOLVED,
            { IsSpam: true } => RECEIVED,
            { Status: InquiryStatus.Closed } => CLOSED,
            { Status: InquiryStatus.OnHold } => ON_HOLD,
            { Status: InquiryStatus.Pending } => PENDING,
            { WaitingSinceOnUtc: not null } => isAnswered ? WORKING : RECEIVED,
            _ => isAnswered ? ANSWERED : RECEIVED
        };
    }
}
