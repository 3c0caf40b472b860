using System.Text;
using Nop.Plugin.CustomerCare.Calendars.Ics;

namespace Nop.Plugin.CustomerCare.Tests.Calendars.Ics;

/// <summary>Files written as short as they read.</summary>
internal static class IcsSample
{
    public const string Zone = "Europe/Warsaw";

    /// <summary>Reads events given by their lines, for the years 2025 to 2028.</summary>
    /// <param name="events">Each with its lines separated by a bar; a summary "Day" comes on its own.</param>
    public static IcsDays Events(params string[] events) => In(Zone, events);

    public static IcsDays In(string zone, params string[] events)
    {
        var bodies = events.Select(one => $"BEGIN:VEVENT|{(one.Contains("SUMMARY", StringComparison.Ordinal) ? "" : "SUMMARY:Day|")}{one}|END:VEVENT");
        return Text($"BEGIN:VCALENDAR|VERSION:2.0|{string.Join('|', bodies)}|END:VCALENDAR|".Replace("|", "\r\n", StringComparison.Ordinal), zone);
    }

    public static IcsDays Text(string text, string zone = Zone) => ReadIcs.From(Encoding.UTF8.GetBytes(text), zone, 2025, 2028);

    /// <summary>Holidays separated by blanks.</summary>
    public static string Days(this IcsDays read) => string.Join(' ', read.Days.Select(day => day.Holiday));

    /// <summary>The problems, each as rule(arguments).</summary>
    public static string Told(this IcsDays read) =>
        string.Join("; ", read.Problems.Select(problem => $"{problem.Rule}({string.Join(", ", problem.Arguments)})"));
}
