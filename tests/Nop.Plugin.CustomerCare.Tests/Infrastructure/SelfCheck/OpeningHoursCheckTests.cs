using NUnit.Framework;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.SelfCheck;

public class OpeningHoursCheckTests
{
    private static readonly DateTime Friday = new(2026, 11, 27, 12, 0, 0, DateTimeKind.Utc);

    [Test]
    public void Judge_OpenAndClosed_SaysSo()
    {
        var calendar = BusinessCalendar.Default("Europe/Warsaw");

        Assert.That(OpeningHoursCheck.Judge(calendar, Friday).Name, Is.EqualTo("Open"));
        var closed = OpeningHoursCheck.Judge(calendar, Friday.AddDays(1));
        Assert.That((closed.State, closed.Name, closed.Values[^1]), Is.EqualTo((CheckState.Ok, "Opens", (object)new DateTime(2026, 11, 30, 8, 0, 0, DateTimeKind.Utc))));
        Assert.That(closed.Facts["zone"].Text, Is.EqualTo("Europe/Warsaw"));
    }

    [Test]
    public void Judge_NoOpeningForMoreThanAWeek_AsksToLook()
    {
        var mondays = new Dictionary<DayOfWeek, IReadOnlyList<DayInterval>> { [DayOfWeek.Monday] = [DayInterval.Parse("09:00", "17:00")] };
        var calendar = new BusinessCalendar("Mondays", "Europe/Warsaw", mondays, [Holiday.Once(new DateOnly(2026, 11, 30))]);

        Assert.That(OpeningHoursCheck.Judge(calendar, Friday) is { State: CheckState.Attention, Name: "Late" });
        Assert.That(OpeningHoursCheck.Judge(calendar, Friday.AddDays(4)).Name, Is.EqualTo("Opens"));
    }
}
