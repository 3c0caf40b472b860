using System.Globalization;
using System.Text;

namespace Benchmarks.Sizing;

/// <summary>A help desk's history as a file to import: each inquiry with a message, an assignment, a reply, another message and its end.</summary>
internal static class HistoryFile
{
    public const int INQUIRIES = 4000;

    public const string Sentence = "Where is my order? It was to come on Monday, and nobody has called.";

    private static readonly DateTime First = new(2026, 9, 1, 8, 0, 0, DateTimeKind.Utc);

    /// <param name="round">Each round has inquiries of its own.</param>
    public static byte[] Write(int round)
    {
        var text = new StringBuilder("inquiry_key,occurred_at,event,channel,requester_email,subject,body,agent\n");
        for (var number = 0; number < INQUIRIES; number++)
        {
            var key = FormattableString.Invariant($"H{round}-{number}");
            var asked = First.AddMinutes(number * 9);
            Line(text, key, asked, "customer_message", $"email,c{number}@example.test,Question {number},\"{Sentence}\",");
            Line(text, key, asked.AddMinutes(20), "assigned", ",,,,Agent 1");
            Line(text, key, asked.AddMinutes(50 + (number % 40 * 30)), "agent_reply", $",,,\"{Sentence}\",Agent 1");
            Line(text, key, asked.AddMinutes(1500), "customer_message", $",,,\"{Sentence}\",");
            Line(text, key, asked.AddMinutes(1800), "status:resolved", ",,,,Agent 1");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Line(StringBuilder text, string key, DateTime happened, string kind, string rest)
    {
        text.Append(CultureInfo.InvariantCulture, $"{key},{happened:yyyy-MM-ddTHH:mm:ssZ},{kind},{rest}\n");
    }
}
