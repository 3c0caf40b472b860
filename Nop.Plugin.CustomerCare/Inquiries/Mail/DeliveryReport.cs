using System.Text.RegularExpressions;

namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>What mail servers write about deliveries (RFC 3464, and those that write as they like).</summary>
internal static partial class DeliveryReport
{
    private const int LONGEST = 256 * 1024;

    private static readonly string[] Subjects =
    [
        "undeliver", "delivery status notification", "delivery failure", "delivery has failed", "returned mail", "mail delivery", "failure notice", "delivery notification", "nicht zustell", "unzustellbar",
        "non remis", "no se puede entregar", "nie można dostarczyć", "niedostarczon", "не доставлено", "недоставлен"
    ];

    public static bool IsSubject(string? subject)
    {
        return Subjects.Any(part => subject?.Contains(part, StringComparison.OrdinalIgnoreCase) == true);
    }

    /// <summary>Whether the server still tries: that is no reason to think the mail lost.</summary>
    public static bool IsDelay(IncomingMail mail)
    {
        var head = mail.Text.Length > LONGEST ? mail.Text[..LONGEST] : mail.Text;
        return !Failed().IsMatch(head) && Delayed().IsMatch(head);
    }

    /// <summary>The address that could not be reached; null if the report doesn't name one.</summary>
    public static string? FinalRecipient(IncomingMail mail)
    {
        var head = mail.Text.Length > LONGEST ? mail.Text[..LONGEST] : mail.Text;
        var named = Recipient().Match(head);
        return named.Success ? named.Groups["address"].Value.Trim('<', '>') : mail.Headers.First("X-Failed-Recipients")?.Split(',')[0].Trim();
    }

    [GeneratedRegex(@"^Action:\s*failed|^Status:\s*5\.", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Failed();

    [GeneratedRegex(@"^Action:\s*delayed|^Status:\s*4\.|will (be retried|keep trying)|delivery (is |has been |incomplete)?delayed", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Delayed();

    [GeneratedRegex(@"^(Final|Original)-Recipient:\s*rfc822;\s*(?<address>[^\s;]+)", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Recipient();
}
