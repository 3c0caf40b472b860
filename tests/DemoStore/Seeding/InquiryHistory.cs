using Bogus;
using Nop.Plugin.CustomerCare.Inquiries;

namespace DemoStore.Seeding;

/// <summary>Inquiries of shoppers over all channels, answered at very uneven speed, some only closed.</summary>
public sealed class InquiryHistory(ShopCalendar calendar, IReadOnlyList<SoldOrder> orders)
{
    private const int Count = 2000;

    private static readonly string[] Agents = ["Anton Agent", "Olga Nowak", "Peter Marsh", "Zofia Lis"];
    private static readonly string[] Languages = ["en", "pl", "ru"];

    private static readonly (Channel Channel, float Share)[] Channels =
    [
        (Channel.ContactForm, 0.31f), (Channel.Email, 0.24f), (Channel.Phone, 0.1f), (Channel.Chat, 0.09f), (Channel.ReturnRequest, 0.07f), (Channel.Social, 0.05f),
        (Channel.VendorForm, 0.03f), (Channel.ProductReview, 0.03f), (Channel.Order, 0.02f), (Channel.PrivateMessage, 0.02f), (Channel.Visit, 0.01f),
        (Channel.Survey, 0.01f), (Channel.PrivacyRequest, 0.01f), (Channel.Api, 0.01f)
    ];

    private readonly Randomizer _random = new(History.Seed);

    public IEnumerable<InquiryAppend> All()
    {
        return Enumerable.Range(0, Count).Select(_ => calendar.Moment(_random)).Order().ToList().Select(New);
    }

    private InquiryAppend New(DateTime createdOnUtc, int number)
    {
        var order = _random.ListItem(orders.ToList());
        var talk = _random.ArrayElement(Talk.All);
        var language = order.LanguageId - 1;
        var key = SourceKey.Of("demo", $"{number}");
        var opening = new NewInquiry
        {
            SourceKey = key,
            Channel = _random.WeightedRandom(Channels.Select(each => each.Channel).ToArray(), Channels.Select(each => each.Share).ToArray()),
            StoreId = order.StoreId,
            Priority = _random.WeightedRandom([Priority.Normal, Priority.High, Priority.Low, Priority.Urgent], [0.82f, 0.1f, 0.05f, 0.03f]),
            RequesterName = order.Name,
            RequesterEmail = order.Email,
            CustomerId = order.CustomerId,
            LanguageCode = Languages[language],
            OrderNumber = order.OnUtc < createdOnUtc && _random.Bool(0.6f) ? order.Number : null,
            Subject = talk.Subjects[language]
        };
        return new InquiryAppend(opening, Events(opening, talk, language, createdOnUtc, number).Where(line => line.HappenedOnUtc <= calendar.NowUtc).ToList());
    }

    private IEnumerable<InquiryEvent> Events(NewInquiry opening, Talk talk, int language, DateTime createdOnUtc, int number)
    {
        var agent = _random.ArrayElement(Agents);
        var count = 0;
        InquiryEvent At(InquiryEventKind kind, DateTime onUtc, string? value = null, string? body = null)
        {
            var isCustomer = kind == InquiryEventKind.CustomerMessage;
            return new InquiryEvent
            {
                Kind = kind,
                Value = value,
                HappenedOnUtc = onUtc,
                RecordedOnUtc = onUtc,
                Actor = isCustomer ? ActorKind.Requester : ActorKind.Agent,
                ActorName = isCustomer ? opening.RequesterName : agent,
                SourceKey = SourceKey.Of("demo", $"{number}", $"{count++}"),
                Subject = isCustomer && onUtc == createdOnUtc ? opening.Subject : null,
                Body = body
            };
        }

        yield return At(InquiryEventKind.CustomerMessage, createdOnUtc, body: talk.Questions[language]);
        if (_random.Bool(0.02f))
        {
            yield return At(InquiryEventKind.Spam, Later(createdOnUtc, 5, 200));
            yield break;
        }

        if (_random.Bool(0.04f))
        {
            yield return At(InquiryEventKind.Status, Later(createdOnUtc, 10_000, 30_000), WireName.Of(InquiryStatus.Closed));
            yield break;
        }

        var replied = FirstReply(createdOnUtc);
        yield return At(InquiryEventKind.Assigned, replied.AddMinutes(-4) > createdOnUtc ? replied.AddMinutes(-4) : createdOnUtc.AddSeconds(30), agent);
        yield return At(InquiryEventKind.AgentReply, replied, body: talk.Answers[language]);
        if (_random.Bool(0.3f))
        {
            yield return At(InquiryEventKind.Status, replied.AddMinutes(1), WireName.Of(InquiryStatus.Pending));
            var again = Later(replied, 30, 3000);
            yield return At(InquiryEventKind.CustomerMessage, again, body: Talk.FollowUps[language]);
            yield return At(InquiryEventKind.Status, again.AddMinutes(1), WireName.Of(InquiryStatus.Open));
            replied = FirstReply(again);
            yield return At(InquiryEventKind.AgentReply, replied, body: Talk.LastWords[language]);
        }

        var untilResolved = _random.Bool(0.92f) ? Later(replied, 1, 400) : Later(replied, 4000, 20_000);
        yield return At(InquiryEventKind.Status, untilResolved, WireName.Of(InquiryStatus.Resolved));
    }

    /// <summary>Mostly within hours of the next time somebody is at work, sometimes days later.</summary>
    private DateTime FirstReply(DateTime askedOnUtc)
    {
        var atWork = calendar.NextAtWork(askedOnUtc);
        var (from, to) = _random.WeightedRandom([(6, 150), (150, 420), (600, 2000), (2000, 9000)], [0.58f, 0.22f, 0.14f, 0.06f]);
        return calendar.NextAtWork(Later(atWork, from, to));
    }

    private DateTime Later(DateTime utc, int fromMinutes, int toMinutes)
    {
        return utc.AddSeconds(_random.Int(fromMinutes * 60, toMinutes * 60));
    }
}
