using System.Globalization;
using Bogus;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.FollowUp;

namespace DemoStore.Seeding;

/// <summary>The inquiries that unhappy answers of the last year opened; most of them were answered.</summary>
public sealed class DetractorInquiries(OpenInquiry open, ISurveyQuestion questions)
{
    private const int Days = 365;

    private readonly Randomizer _random = new(History.Seed + 2);

    /// <returns>All, those with an inquiry naming it.</returns>
    public async Task<IReadOnlyList<AskedShopper>> OpenAsync(Survey survey, IReadOnlyList<AskedShopper> asked, ShopCalendar calendar)
    {
        var unhappy = asked.Where(one => one.Response is { InvalidOnUtc: null } response
            && ScoreGroups.Of(one.Invitation.Kind, response.Score) == ScoreGroup.Detractor
            && response.AnsweredOnUtc > calendar.NowUtc.AddDays(-Days)
            && response.AnsweredOnUtc < calendar.NowUtc.AddHours(-1)).ToList();
        if (unhappy.Count == 0)
            return asked;

        var appends = new List<InquiryAppend>();
        foreach (var one in unhappy)
            appends.Add(Append(one.Invitation, one.Response!, await questions.FindAsync(survey, one.Invitation), calendar));
        var opened = await open.ExecuteAsync(appends);
        var numbers = unhappy.Zip(opened).ToDictionary(pair => pair.First.Invitation.Id, pair => pair.Second.InquiryId);
        return [.. asked.Select(one => numbers.TryGetValue(one.Invitation.Id, out var number) ? one with { Response = one.Response! with { InquiryId = number } } : one)];
    }

    private InquiryAppend Append(Invitation invitation, SurveyResponse response, string question, ShopCalendar calendar)
    {
        var id = invitation.Id.ToString(CultureInfo.InvariantCulture);
        var score = $"{response.Score}/{AnswerScale.Of(invitation.Kind).Greatest}";
        var opening = new NewInquiry
        {
            SourceKey = SourceKey.Of("survey_answer", id),
            Channel = Channel.Survey,
            StoreId = invitation.StoreId,
            RequesterName = invitation.RecipientName,
            RequesterEmail = invitation.RecipientEmail,
            CustomerId = invitation.CustomerId,
            LanguageCode = invitation.LanguageCode,
            OrderNumber = invitation.OrderNumber,
            Subject = $"{score}: {question}"
        };
        var askedOnUtc = response.CommentedOnUtc ?? response.AnsweredOnUtc;
        var line = new InquiryEvent
        {
            Kind = InquiryEventKind.CustomerMessage,
            HappenedOnUtc = askedOnUtc,
            RecordedOnUtc = askedOnUtc.AddMinutes(15),
            Actor = ActorKind.Requester,
            ActorName = opening.RequesterName,
            SourceKey = opening.SourceKey,
            Subject = opening.Subject,
            Body = response.Comment is null ? score : $"{score}\n\n{response.Comment}"
        };
        var repliedOnUtc = calendar.NextAtWork(askedOnUtc.AddMinutes(_random.Int(30, _random.Bool(0.8f) ? 300 : 4000))).AddMinutes(_random.Int(2, 50));
        InquiryEvent Done(InquiryEventKind kind, int minutes, string? value, string? body) => line with
        {
            Kind = kind,
            Value = value,
            HappenedOnUtc = repliedOnUtc.AddMinutes(minutes),
            RecordedOnUtc = repliedOnUtc.AddMinutes(minutes),
            Actor = ActorKind.Agent,
            ActorName = "Olga Nowak",
            SourceKey = SourceKey.Of("demo_survey", id, $"{kind}"),
            Subject = null,
            Body = body
        };
        InquiryEvent[] replies =
        [
            Done(InquiryEventKind.Assigned, -4, "Olga Nowak", null),
            Done(InquiryEventKind.AgentReply, 0, null, Verdicts.Sorry[invitation.LanguageCode is "pl" ? 1 : invitation.LanguageCode is "ru" ? 2 : 0]),
            Done(InquiryEventKind.Status, _random.Int(30, 3000), WireName.Of(InquiryStatus.Resolved), null)
        ];
        return new InquiryAppend(opening, [line, .. replies.Where(reply => reply.HappenedOnUtc <= calendar.NowUtc)]);
    }
}
