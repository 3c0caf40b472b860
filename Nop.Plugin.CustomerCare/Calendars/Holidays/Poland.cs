namespace Nop.Plugin.CustomerCare.Calendars.Holidays;

/// <summary>
/// The act on days off work of 18 January 1951 with its changes: Epiphany since 2011, Christmas Eve since 2025, one day for the centenary of
/// independence. There are no substitute days: who works on Saturdays gets another day off, which the shop decides by itself.
/// </summary>
internal static class Poland
{
    public const int FirstYear = 1990;
    public const string ReasonForFirstYear = "in 1990 the list of today took shape, when 3 May replaced 22 July";

    public static IEnumerable<PublicHoliday> In(int year)
    {
        var easter = Easter.Sunday(year);
        yield return new(new(year, 1, 1), HolidayName.NewYear);
        if (year >= 2011)
            yield return new(new(year, 1, 6), HolidayName.Epiphany);
        yield return new(easter, HolidayName.EasterSunday);
        yield return new(easter.AddDays(1), HolidayName.EasterMonday);
        yield return new(new(year, 5, 1), HolidayName.MayDay);
        yield return new(new(year, 5, 3), HolidayName.ConstitutionDay);
        yield return new(easter.AddDays(49), HolidayName.Pentecost);
        yield return new(easter.AddDays(60), HolidayName.CorpusChristi);
        yield return new(new(year, 8, 15), HolidayName.Assumption);
        yield return new(new(year, 11, 1), HolidayName.AllSaints);
        yield return new(new(year, 11, 11), HolidayName.IndependenceDay);
        if (year == 2018)
            yield return new(new(year, 11, 12), HolidayName.IndependenceCentenary);
        if (year >= 2025)
            yield return new(new(year, 12, 24), HolidayName.ChristmasEve);
        yield return new(new(year, 12, 25), HolidayName.Christmas);
        yield return new(new(year, 12, 26), HolidayName.SecondDayOfChristmas);
    }
}
