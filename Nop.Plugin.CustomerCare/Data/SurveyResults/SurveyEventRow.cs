using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Data.SurveyResults;

/// <summary>A line of an invitation's log as the database gives it.</summary>
internal sealed class SurveyEventRow
{
    public const string Columns =
        "[Id], [InvitationId], [Kind], [Score], [EarlierScore], [Reason], [Comment], [ActorName], [Network], [UserAgent], [HappenedOnUtc]";

    public long Id { get; set; }
    public long InvitationId { get; set; }
    public string Kind { get; set; } = string.Empty;
    public int? Score { get; set; }
    public int? EarlierScore { get; set; }
    public string? Reason { get; set; }
    public string? Comment { get; set; }
    public string? ActorName { get; set; }
    public string? Network { get; set; }
    public string? UserAgent { get; set; }
    public DateTime HappenedOnUtc { get; set; }

    public LoggedSurveyEvent ToEvent()
    {
        return new LoggedSurveyEvent(Id, new SurveyEvent
        {
            InvitationId = InvitationId,
            Kind = WireName.Parse<SurveyEventKind>(Kind),
            Score = Score,
            EarlierScore = EarlierScore,
            Reason = WireName.TryParse<SuspicionReason>(Reason, out var reason) ? reason : null,
            Comment = Comment,
            ActorName = ActorName,
            Network = Network,
            UserAgent = UserAgent,
            HappenedOnUtc = HappenedOnUtc.AsUtc()
        });
    }
}
