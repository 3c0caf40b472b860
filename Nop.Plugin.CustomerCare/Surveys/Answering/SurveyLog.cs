namespace Nop.Plugin.CustomerCare.Surveys.Answering;

internal static class SurveyLog
{
    public static SurveyEvent Line(SurveyLink link, SurveyClient client, SurveyEventKind kind, DateTime nowUtc)
    {
        return new SurveyEvent { InvitationId = link.InvitationId, Kind = kind, Network = client.Network, UserAgent = client.UserAgent, HappenedOnUtc = nowUtc };
    }
}
