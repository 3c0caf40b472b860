using Bogus;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;

namespace DemoStore.Seeding;

/// <summary>A mail of a survey and what came of it.</summary>
/// <param name="Log">In order; as long as the invitation isn't stored, of invitation 0.</param>
public sealed record AskedShopper(Invitation Invitation, SurveyResponse? Response, IReadOnlyList<SurveyEvent> Log, DateTime? OptedOutOnUtc);

/// <summary>How an inquiry was served: its first response.</summary>
public sealed record Service(long InquiryId, string Recipient, DateTime AskedOnUtc, bool IsMet, long ElapsedSeconds);

/// <summary>Who answers, what and when. Quick service helps, a broken promise hurts, things get slowly better, and some people like everything.</summary>
public sealed class ShopperAnswers(DateTime nowUtc, IReadOnlyList<Service> service)
{
    private const float Share = 0.235f;
    private const double Slow = 4 * 3600;

    private static readonly TimeSpan Memory = TimeSpan.FromDays(75);
    private static readonly string[] Programs = ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) Demo", "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Demo", "Mozilla/5.0 (Linux; Android 15) Demo"];

    private readonly Randomizer _random = new(History.Seed + 1);
    private readonly ILookup<string, Service> _byPerson = service.ToLookup(one => one.Recipient);
    private readonly Dictionary<long, Service> _byInquiry = service.ToDictionary(one => one.InquiryId);
    private readonly Dictionary<string, double> _liking = [];
    private readonly HashSet<string> _unhappy = [];

    public AskedShopper To(Survey survey, Invitation sent, DateTime? reminderOnUtc, bool optsOut)
    {
        var answeredOnUtc = optsOut ? null : AnsweredOnUtc(sent, reminderOnUtc);
        var invitation = sent with
        {
            AnsweredOnUtc = answeredOnUtc,
            RemindedOnUtc = !optsOut && (answeredOnUtc ?? DateTime.MaxValue) > reminderOnUtc && reminderOnUtc <= nowUtc ? reminderOnUtc : null,
            DueOnUtc = !optsOut && answeredOnUtc is null && reminderOnUtc > nowUtc ? reminderOnUtc : null
        };
        var score = Score(survey.Kind, sent);
        if (answeredOnUtc is { } onUtc)
            return Answered(survey, invitation, score, onUtc);

        DateTime? leftOnUtc = optsOut ? sent.SentOnUtc!.Value.AddMinutes(_random.Int(2, 600)) : null;
        return new AskedShopper(invitation, null, [.. WithoutAnswer(survey, invitation, score)], leftOnUtc < nowUtc ? leftOnUtc : null);
    }

    private DateTime? AnsweredOnUtc(Invitation sent, DateTime? reminderOnUtc)
    {
        if (!_random.Bool(Share))
            return null;

        var from = reminderOnUtc is { } reminder && _random.Bool(0.2f) ? reminder : sent.SentOnUtc!.Value;
        var onUtc = from.AddMinutes(-Math.Log(1 - _random.Double()) * 9 * 60).AddSeconds(_random.Int(40, 400));
        return onUtc < nowUtc && onUtc < sent.ExpiresOnUtc ? onUtc : null;
    }

    private int Score(SurveyKind kind, Invitation sent)
    {
        var (served, person) = (ServiceBefore(kind, sent), sent.RecipientKey!);
        var effect = served is null ? 0 : served.IsMet ? 0.9 - Math.Min(served.ElapsedSeconds / Slow, 1) * 0.7 : -1.7;
        if (!_liking.TryGetValue(person, out var liking))
            _liking[person] = liking = Spread();
        var scale = AnswerScale.Of(kind);
        var mood = kind == SurveyKind.Recommendation
            ? 8.75 + (0.9 * effect) + (0.8 * liking) + (2.2 * Spread()) + (0.12 * (sent.SentOnUtc!.Value - nowUtc.AddDays(-270)) / TimeSpan.FromDays(270)) + (_unhappy.Contains(person) ? 1.2 : 0)
            : 4.2 + (0.5 * effect) + (0.3 * liking) + (0.7 * Spread());
        return Math.Clamp((int)Math.Round(mood), scale.Least, scale.Greatest);
    }

    private Service? ServiceBefore(SurveyKind kind, Invitation sent)
    {
        return kind == SurveyKind.Satisfaction
            ? _byInquiry.GetValueOrDefault(sent.SubjectId)
            : _byPerson[sent.RecipientKey!].Where(one => one.AskedOnUtc < sent.SentOnUtc && one.AskedOnUtc > sent.SentOnUtc - Memory).MaxBy(one => one.AskedOnUtc);
    }

    // Roughly a normal deviate.
    private double Spread() => Enumerable.Range(0, 12).Sum(_ => _random.Double()) - 6;

    private AskedShopper Answered(Survey survey, Invitation invitation, int score, DateTime onUtc)
    {
        var group = ScoreGroups.Of(survey.Kind, score);
        if (group == ScoreGroup.Detractor)
            _unhappy.Add(invitation.RecipientKey!);
        var comment = _random.Bool(group == ScoreGroup.Passive ? 0.3f : 0.5f) ? _random.ArrayElement(Verdicts.Of(survey.Kind, group, invitation.LanguageCode)) : null;
        int? earlier = _random.Bool(0.03f) ? score == survey.Scale.Greatest ? score - 2 : score + 1 : null;
        var isInvalid = _random.Bool(0.008f);
        var response = new SurveyResponse
        {
            InvitationId = 0,
            SurveyId = survey.Id,
            StoreId = invitation.StoreId,
            RecipientKey = invitation.RecipientKey,
            Score = score,
            Comment = comment,
            PreferredChannel = survey.Definition.AsksChannel && _random.Bool(0.6f)
                ? _random.WeightedRandom(Enum.GetValues<PreferredChannel>(), [0.5f, 0.2f, 0.15f, 0.1f, 0.05f])
                : null,
            AnsweredOnUtc = onUtc,
            CommentedOnUtc = comment is null ? null : onUtc.AddSeconds(50),
            ChangedOnUtc = earlier is null ? null : onUtc.AddSeconds(110),
            InvalidOnUtc = isInvalid ? onUtc.AddMinutes(30) : null,
            InvalidBy = isInvalid ? "Maria Manager" : null,
            InvalidReason = isInvalid ? "Our own test order" : null
        };
        return new AskedShopper(invitation, response, [.. WithAnswer(response, earlier)], null);
    }

    private IEnumerable<SurveyEvent> WithAnswer(SurveyResponse response, int? earlier)
    {
        var program = _random.ArrayElement(Programs);
        var first = earlier ?? response.Score;
        yield return Line(SurveyEventKind.Opened, response.AnsweredOnUtc.AddSeconds(-12), first, program);
        yield return Line(SurveyEventKind.Answered, response.AnsweredOnUtc, first, program);
        if (response.CommentedOnUtc is { } commentedOnUtc)
            yield return Line(SurveyEventKind.Commented, commentedOnUtc, null, program);
        if (response.ChangedOnUtc is { } changedOnUtc)
            yield return Line(SurveyEventKind.Changed, changedOnUtc, response.Score, program) with { EarlierScore = first };
        if (_random.Bool(0.02f))
            yield return Line(SurveyEventKind.Ignored, response.AnsweredOnUtc.AddSeconds(35), 0, "Link scanner") with { Reason = SuspicionReason.Answered };
        if (response.InvalidOnUtc is { } invalidOnUtc)
            yield return Line(SurveyEventKind.Invalidated, invalidOnUtc, response.Score, null) with { ActorName = response.InvalidBy, Comment = response.InvalidReason };
    }

    // Most people do nothing at all; some open a link and leave it at that; scanners open all of them, and some send the form off.
    private IEnumerable<SurveyEvent> WithoutAnswer(Survey survey, Invitation invitation, int score)
    {
        var onUtc = invitation.SentOnUtc!.Value.AddSeconds(_random.Int(3, 20));
        if (_random.Bool(0.05f))
            yield return Line(SurveyEventKind.Opened, onUtc.AddMinutes(_random.Int(3, 300)), score, _random.ArrayElement(Programs));
        else if (_random.Bool(0.012f))
        {
            foreach (var each in survey.Scale.Scores)
                yield return Line(SurveyEventKind.Opened, onUtc.AddMilliseconds(300 * each), each, "Link scanner");
            if (_random.Bool(0.6f))
                yield return Line(SurveyEventKind.Suspect, onUtc.AddSeconds(4), survey.Scale.Greatest, "Link scanner") with
                {
                    Reason = _random.ArrayElement([SuspicionReason.TooFast, SuspicionReason.SeveralLinks, SuspicionReason.Honeypot])
                };
        }
    }

    private static SurveyEvent Line(SurveyEventKind kind, DateTime onUtc, int? score, string? program)
    {
        return new SurveyEvent { InvitationId = 0, Kind = kind, Score = score, HappenedOnUtc = onUtc, UserAgent = program, Network = program is null ? null : "203.0.113.0/24" };
    }
}
