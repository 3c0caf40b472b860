using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Calendars.Holidays;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

public class HolidayTextsTests
{
    [TestCase(false, "Boxing Day")]
    [TestCase(true, "Boxing Day (substitute day)")]
    public async Task Name_OfAHoliday_SaysWhetherItIsASubstitute(bool isSubstitute, string name)
    {
        var holiday = new PublicHoliday(new DateOnly(2026, 12, 28), HolidayName.BoxingDay, isSubstitute);

        Assert.That(await new HolidayTexts(AdminDesk.Texts()).NameAsync(holiday), Is.EqualTo(name));
    }
}
