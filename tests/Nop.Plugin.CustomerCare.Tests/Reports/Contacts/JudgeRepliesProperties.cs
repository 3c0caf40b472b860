using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Contacts;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Reports.Contacts;

/// <summary>Logs nobody thought of, beside the plainest way to judge them. 50,000 with CUSTOMERCARE_FULL=1.</summary>
[TestFixture]
public class JudgeRepliesProperties
{
    private static readonly int Logs = Environment.GetEnvironmentVariable("CUSTOMERCARE_FULL") == "1" ? 50_000 : 3_000;
    private static readonly DateTime Monday = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private static readonly InquiryEventKind[] Kinds =
    [
        InquiryEventKind.CustomerMessage, InquiryEventKind.CustomerMessage, InquiryEventKind.CustomerMessage, InquiryEventKind.AgentReply, InquiryEventKind.AgentReply, InquiryEventKind.AgentReply,
        InquiryEventKind.Note, InquiryEventKind.AutomaticReply, InquiryEventKind.NoReplyNeeded, InquiryEventKind.Status, InquiryEventKind.Status, InquiryEventKind.Status,
        InquiryEventKind.ReplyUndelivered, InquiryEventKind.SplitOff, InquiryEventKind.MarkedAutomatic, InquiryEventKind.MarkedHuman
    ];

    [Test]
    public void Of_AnyLogs_AgreesWithThePlainJudgement()
    {
        var verdicts = new HashSet<object>();
        for (var seed = 1; seed <= Logs; seed++)
        {
            var random = new Random(seed);
            var inquiry = new RepliedInquiry(
                5, Channel.Email, 1, Log(random, 5), [.. Enumerable.Range(6, random.Next(3)).Select(id => KeyValuePair.Create((long)id, (IReadOnlyList<InquiryEvent>)Log(random, id)))]);
            var (hours, nowUtc) = (TimeSpan.FromHours(random.Next(1, 100)), Monday.AddHours(random.Next(24 * 12)));

            var judged = JudgeReplies.Of(inquiry, hours, nowUtc);
            var plain = new PlainJudgement(inquiry, hours, nowUtc);

            Assert.That(judged?.Replies.Select(reply => (reply.RepliedOnUtc, reply.Verdict, reply.ContactOnUtc, reply.ContactInquiryId)) ?? [], Is.EqualTo(plain.Replies()), $"seed {seed}");
            if (judged is null)
                continue;

            Assert.That(judged.FirstContact, Is.EqualTo(plain.FirstContact()), $"seed {seed}");
            verdicts.UnionWith([.. judged.Replies.Select(reply => (object)reply.Verdict), judged.FirstContact]);
        }

        Assert.That(verdicts, Has.Count.EqualTo(8), "each verdict occurs");
    }

    [Test]
    public void Of_AnyLogs_OrderOfTheListMakesNoDifference()
    {
        for (var seed = 1; seed <= Logs / 10; seed++)
        {
            var random = new Random(seed);
            var log = Log(random, 5);
            var shuffled = log.OrderBy(_ => random.Next()).ToList();

            Assert.That(Judge(shuffled), Is.EqualTo(Judge(log)), $"seed {seed}");
        }

        static List<JudgedReply>? Judge(IReadOnlyList<InquiryEvent> log)
        {
            return JudgeReplies.Of(new RepliedInquiry(5, Channel.Email, 1, log, []), TimeSpan.FromHours(72), Monday.AddDays(90))?.Replies.ToList();
        }
    }

    private static List<InquiryEvent> Log(Random random, int id)
    {
        var at = Monday.AddSeconds(random.Next(5 * 86_400));
        var log = new List<InquiryEvent>();
        log.Add(Line(InquiryEventKind.CustomerMessage, null, ActorKind.Requester));
        for (var more = random.Next(10); more > 0; more--)
        {
            at = at.AddTicks(random.Next(4) switch { 0 => random.Next(2) * TimeSpan.TicksPerSecond / 2, 1 => random.Next(3_600) * TimeSpan.TicksPerSecond, _ => random.Next(60) * TimeSpan.TicksPerHour });
            var kind = random.Next(60) switch { 0 => InquiryEventKind.Spam, 1 => InquiryEventKind.Merged, _ => Kinds[random.Next(Kinds.Length)] };
            log.Add(Line(kind, Value(kind), kind is InquiryEventKind.CustomerMessage ? ActorKind.Requester : (ActorKind)random.Next(3)));
        }

        return log;

        string? Value(InquiryEventKind kind)
        {
            return kind switch
            {
                InquiryEventKind.Status => WireName.Of((InquiryStatus)random.Next(1, 6)),
                InquiryEventKind.Merged => "77",
                InquiryEventKind.ReplyUndelivered or InquiryEventKind.SplitOff or InquiryEventKind.MarkedAutomatic or InquiryEventKind.MarkedHuman => log[random.Next(log.Count)].SourceKey,
                _ => null
            };
        }

        InquiryEvent Line(InquiryEventKind kind, string? value, ActorKind actor)
        {
            var number = log.Count;
            return new InquiryEvent
            {
                Id = number + 1, Kind = kind, Value = value, HappenedOnUtc = at, RecordedOnUtc = at, Actor = actor,
                SourceKey = SourceKey.Of("random", id.ToString(CultureInfo.InvariantCulture), number.ToString(CultureInfo.InvariantCulture))
            };
        }
    }
}
