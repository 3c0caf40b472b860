using Nop.Plugin.CustomerCare.Admin.Guides;
using Nop.Plugin.CustomerCare.Calendars.Holidays;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Admin.Guides;

public class SuggestedPlaceTests
{
    [TestCase("Europe/Warsaw", "en-US", "Europe/Warsaw", HolidayCountry.Poland)]
    [TestCase("Europe/Berlin", null, "Europe/Berlin", HolidayCountry.Germany)]
    [TestCase("America/Chicago", "en-US", "America/Chicago", HolidayCountry.UnitedStates)]
    [TestCase("America/Indiana/Knox", "en-US", "America/Indiana/Knox", HolidayCountry.UnitedStates)]
    [TestCase("America/Toronto", "en-US", "America/Toronto", null)]
    [TestCase("Europe/Moscow", "pl-PL", "Europe/Moscow", null)]
    [TestCase("Etc/UTC", "pl-PL", "Europe/Warsaw", HolidayCountry.Poland)]
    [TestCase("UTC", "en-GB", "Europe/London", HolidayCountry.England)]
    [TestCase("Etc/UTC", "en-US", "Etc/UTC", null)]
    [TestCase("Etc/UTC", null, "Etc/UTC", null)]
    public void Of_ZoneAndLanguage_SuggestsWhatTheyTell(string zone, string? culture, string suggested, HolidayCountry? country)
    {
        Assert.That(SuggestedPlace.Of(zone, culture), Is.EqualTo(new SuggestedPlace(suggested, country)));
    }
}
