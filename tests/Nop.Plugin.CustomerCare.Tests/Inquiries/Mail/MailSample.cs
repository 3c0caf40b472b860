using Nop.Plugin.CustomerCare.Inquiries.Mail;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Mail;

internal static class MailSample
{
    public static IncomingMail Of(string? subject = "Where is it?", string from = "ewa@example.test", string text = "Hello", params (string Name, string Value)[] headers)
    {
        return new IncomingMail
        {
            From = new MailPerson(null, from),
            Recipients = ["support@shop.example"],
            Subject = subject,
            HappenedOnUtc = new DateTime(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc),
            Text = text,
            Headers = new MailHeaders(headers.Select(header => KeyValuePair.Create(header.Name, header.Value)))
        };
    }
}
