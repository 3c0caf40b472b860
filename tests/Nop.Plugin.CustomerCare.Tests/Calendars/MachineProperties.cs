using System.Globalization;
using Nop.Plugin.CustomerCare.Calendars;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

/// <summary>Answers depend neither on the zone of the machine nor on the culture of the thread.</summary>
[TestFixture]
[NonParallelizable]
public class MachineProperties
{
    /// <summary>Read by .NET on Linux and macOS.</summary>
    private const string ZoneVariable = "TZ";

    private static readonly CultureInfo[] Cultures = [.. new[] { "th-TH", "ar-SA", "fa-IR", "tr-TR", "pl-PL" }.Select(CultureInfo.GetCultureInfo)];

    [Test]
    public void EveryQuestion_AnyZoneOfTheMachine_AnswersTheSame()
    {
        var known = Environment.GetEnvironmentVariable(ZoneVariable);
        try
        {
            MoveTo("Pacific/Chatham");
            if (TimeZoneInfo.Local.BaseUtcOffset != TimeSpan.FromHours(12.75))
                Assert.Ignore("This system doesn't take its zone from the variable TZ.");

            Law.Holds(Scenario.Near, scenario =>
            {
                MoveTo("UTC");
                var inUtc = Answers(scenario);
                MoveTo(OddZones.All[scenario.Centre.DayOfYear % OddZones.All.Length]);
                var elsewhere = Answers(scenario);
                return asked => Law.Same(elsewhere[asked], inUtc[asked]);
            });
        }
        finally
        {
            MoveTo(known);
        }
    }

    [Test]
    public void EveryQuestion_AnyCulture_AnswersTheSame()
    {
        Assert.That(Cultures.DistinctBy(culture => culture.Calendar.GetYear(new DateTime(2026, 5, 4))).Count(), Is.EqualTo(4), "ways of counting years");
        var known = CultureInfo.CurrentCulture;
        try
        {
            Law.Holds(Scenario.Near, scenario =>
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                var invariant = Answers(scenario);
                CultureInfo.CurrentCulture = Cultures[scenario.Centre.Day % Cultures.Length];
                var elsewhere = Answers(scenario);
                return asked => Law.Same(elsewhere[asked], invariant[asked]);
            });
        }
        finally
        {
            CultureInfo.CurrentCulture = known;
        }
    }

    /// <summary>Of a calendar that was written and read where we are.</summary>
    private static Dictionary<Question, Answer> Answers(Scenario scenario)
    {
        var text = CalendarJson.Write(scenario.Calendar);
        var time = BusinessTime.For(CalendarJson.Read(text));
        return scenario.Questions.ToDictionary(asked => asked, asked => new Answer(
            text,
            time.Deadline(asked.Start, asked.First, asked.Pauses),
            time.Elapsed(asked.Start, asked.Start + asked.First, asked.Pauses),
            time.NextOpening(asked.Start),
            time.ToLocal(asked.Start),
            time.LocalDayStart(DateOnly.FromDateTime(asked.Start))));
    }

    private static void MoveTo(string? zone)
    {
        Environment.SetEnvironmentVariable(ZoneVariable, zone);
        TimeZoneInfo.ClearCachedData();
    }

    private sealed record Answer(string Text, DateTime? Due, TimeSpan Elapsed, DateTime? Opening, DateTime Local, DateTime DayStart);
}
