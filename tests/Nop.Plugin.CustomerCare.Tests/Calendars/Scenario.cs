using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

/// <summary>
/// A random calendar in a random zone, every third time one whose clocks have done odd things, with questions around a moment of 1970 to 2060: mostly one at
/// which the clocks change or the year ends. Each question is a case; a calendar is laid out once for all of its own.
/// </summary>
internal sealed record Scenario(BusinessCalendar Calendar, DateTime Centre, IReadOnlyList<Question> Questions)
{
    public const int QuestionCount = 5;

    public const int WindowDays = 16;

    private static readonly string[] AllZones = [.. TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.HasIanaId).Select(zone => zone.Id).Order()];

    /// <summary>Spans of up to three days, which lie within the window.</summary>
    public static Arbitrary<Scenario> Near { get; } = Arbitrary(3);

    /// <summary>Spans of up to three years.</summary>
    public static Arbitrary<Scenario> Far { get; } = Arbitrary(1100);

    public DateTime WindowStart => Centre.Date.AddDays(-5);

    /// <summary>Hours that open here may be cut short by dates beyond the window.</summary>
    public DateTime WindowEnd => WindowStart.AddDays(WindowDays - 2);

    /// <param name="days">How long a duration may be.</param>
    public static Scenario Of(Random random, int days)
    {
        var zone = random.Next(3) == 0 ? OddZones.All[random.Next(OddZones.All.Length)] : AllZones[random.Next(AllZones.Length)];
        var rules = TimeZoneInfo.FindSystemTimeZoneById(zone);
        var centre = CentreOf(random, rules);
        var calendar = RandomCalendar.Of(random, zone, TimeZoneInfo.ConvertTime(centre, rules));
        return new Scenario(calendar, centre, [.. Enumerable.Range(0, QuestionCount).Select(_ => Question.Of(random, centre, days))]);
    }

    public override string ToString() => $"{CalendarJson.Write(Calendar)} asked: {string.Join("; ", Questions)}";

    private static Arbitrary<Scenario> Arbitrary(int days) => Arb.From(
        Gen.Choose(0, int.MaxValue - 1).Select(seed => Of(new Random(seed), days)),
        scenario => scenario.Simpler());

    private static DateTime CentreOf(Random random, TimeZoneInfo zone)
    {
        var centre = new DateTime(1970, 1, 5, 0, 0, 0, DateTimeKind.Utc).AddDays(random.Next(90 * 365));
        return random.Next(8) switch
        {
            0 => new DateTime(centre.Year, 12, 31, random.Next(24), 0, 0, DateTimeKind.Utc),
            < 4 => centre,
            _ => NextChange(zone, centre),
        };
    }

    /// <summary>An hour within which the zone's clocks change, if they do in the next 400 days.</summary>
    private static DateTime NextChange(TimeZoneInfo zone, DateTime from)
    {
        return Step(Step(from, TimeSpan.FromDays(1), 400), TimeSpan.FromHours(1), 24);

        DateTime Step(DateTime at, TimeSpan step, int most)
        {
            for (var i = 0; i < most && zone.GetUtcOffset(at) == zone.GetUtcOffset(at + step); i++)
                at += step;
            return at;
        }
    }

    private IEnumerable<Scenario> Simpler()
    {
        if (Questions.Count > 1)
            return Questions.Select(question => this with { Questions = [question] });

        var calendars = new List<BusinessCalendar>();
        if (Calendar.Breaks.Count > 0)
            calendars.Add(new(Calendar.Name, Calendar.TimeZoneId, Calendar.Weekly, Calendar.Holidays, Calendar.Overrides));
        if (Calendar.TimeZoneId != "UTC")
            calendars.Add(new(Calendar.Name, "UTC", Calendar.Weekly, Calendar.Holidays, Calendar.Overrides, Calendar.Breaks));
        return calendars.Select(calendar => this with { Calendar = calendar })
            .Concat(Questions.Where(question => question.Pauses.Count > 0).Select(question => this with { Questions = [question with { Pauses = [] }] }));
    }
}
