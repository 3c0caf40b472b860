namespace Nop.Plugin.CustomerCare.Calendars.Holidays;

internal static class Easter
{
    /// <summary>
    /// Easter Day of the western churches. The rule is the one sent anonymously to "Nature" (20 April 1876), known from Butcher's
    /// "Ecclesiastical Calendar" and from Meeus, "Astronomical Algorithms", chapter 8; it holds for every year of the Gregorian calendar.
    /// </summary>
    public static DateOnly Sunday(int year)
    {
        var placeInMoonCycle = year % 19;
        var century = year / 100;
        var moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        // Both counted from 21 March, the church's equinox.
        var fullMoon = (19 * placeInMoonCycle + century - century / 4 - moonCorrection + 15) % 30;
        var daysToSunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - fullMoon - year % 4) % 7;
        var weekTooLate = (placeInMoonCycle + 11 * fullMoon + 22 * daysToSunday) / 451;
        return new DateOnly(year, 3, 22).AddDays(fullMoon + daysToSunday - 7 * weekTooLate);
    }
}
