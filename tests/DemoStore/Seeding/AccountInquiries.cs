using Nop.Plugin.CustomerCare.Inquiries;

namespace DemoStore.Seeding;

/// <summary>What the customer whom one can sign in as has asked: one inquiry that waits, and older ones that were answered.</summary>
public sealed class AccountInquiries(ShopCalendar calendar, Customer customer)
{
    private const int Older = 11;

    public IEnumerable<InquiryAppend> All()
    {
        return Enumerable.Range(0, Older).Select(number => Answered(number, calendar.NowUtc.AddDays(-20 - (30 * number)))).Append(Waiting(calendar.NowUtc.AddMinutes(-40)));
    }

    private InquiryAppend Waiting(DateTime askedOnUtc)
    {
        var opening = Opening("waiting", "Can I change the address of my order?");
        return new InquiryAppend(opening, [Line(opening, 0, InquiryEventKind.CustomerMessage, askedOnUtc, "I moved yesterday. Can the boots still go to Long Street 7?")]);
    }

    private InquiryAppend Answered(int number, DateTime askedOnUtc)
    {
        var talk = Talk.All[number % Talk.All.Length];
        var opening = Opening($"{number}", talk.Subjects[0]);
        var answeredOnUtc = calendar.NextAtWork(askedOnUtc.AddHours(2));
        var lines = new List<InquiryEvent>
        {
            Line(opening, 0, InquiryEventKind.CustomerMessage, askedOnUtc, talk.Questions[0]),
            Line(opening, 1, InquiryEventKind.Note, askedOnUtc.AddMinutes(20), "Regular customer, handle with care."),
            Line(opening, 2, InquiryEventKind.AgentReply, answeredOnUtc, talk.Answers[0])
        };
        if (number > 0)
            lines.Add(Line(opening, 3, InquiryEventKind.Status, answeredOnUtc.AddMinutes(1), null, WireName.Of(InquiryStatus.Resolved)));
        return new InquiryAppend(opening, lines);
    }

    private NewInquiry Opening(string name, string subject)
    {
        return new NewInquiry
        {
            SourceKey = SourceKey.Of("demo-account", name),
            Channel = Channel.ContactForm,
            StoreId = 1,
            RequesterName = $"{customer.FirstName} {customer.LastName}",
            RequesterEmail = customer.Email,
            CustomerId = customer.Id,
            LanguageCode = "en",
            Subject = subject
        };
    }

    private static InquiryEvent Line(NewInquiry opening, int place, InquiryEventKind kind, DateTime onUtc, string? body, string? value = null)
    {
        var isCustomer = kind == InquiryEventKind.CustomerMessage;
        return new InquiryEvent
        {
            Kind = kind,
            Value = value,
            HappenedOnUtc = onUtc,
            RecordedOnUtc = onUtc,
            Actor = isCustomer ? ActorKind.Requester : ActorKind.Agent,
            ActorName = isCustomer ? opening.RequesterName : "Anton Agent",
            SourceKey = SourceKey.Of(opening.SourceKey, $"{place}"),
            Body = body
        };
    }
}
