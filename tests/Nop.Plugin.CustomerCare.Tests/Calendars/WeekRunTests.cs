using Nop.Plugin.CustomerCare.Calendars;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

[TestFixture]
public class WeekRunTests
{
    [Test]
    public void Of_WeekWithDifferentDays_EachDayInOneRunFromMondayOn()
    {
        var (day, late) = (DayInterval.Parse("09:00", "17:00"), DayInterval.Parse("12:00", "20:00"));
        var calendar = new BusinessCalendar("Shop", "Etc/UTC", new Dictionary<DayOfWeek, IReadOnlyList<DayInterval>>
        {
            [DayOfWeek.Monday] = [day], [DayOfWeek.Tuesday] = [day], [DayOfWeek.Thursday] = [late], [DayOfWeek.Sunday] = [late]
        });

        Assert.That(WeekRun.Of(calendar).Select(run => (run.First, run.Last, run.Hours.Count == 0 ? "" : $"{run.Hours[0]}")), Is.EqualTo(new[]
        {
            (DayOfWeek.Monday, DayOfWeek.Tuesday, "09:00-17:00"), (DayOfWeek.Wednesday, DayOfWeek.Wednesday, ""), (DayOfWeek.Thursday, DayOfWeek.Thursday, "12:00-20:00"),
            (DayOfWeek.Friday, DayOfWeek.Saturday, ""), (DayOfWeek.Sunday, DayOfWeek.Sunday, "12:00-20:00")
        }));
    }
}
