namespace Nop.Plugin.CustomerCare.Calendars.Holidays;

/// <summary>
/// What all states keep. Only 3 October is federal law (unification treaty of 1990); the others stand in the acts of every single state.
/// There are no substitute days.
/// </summary>
internal static class Germany
{
    public const int FirstYear = 1995;
    public const string ReasonForFirstYear = "until 1994 the Day of Repentance was kept too, since 1995 in Saxony only";

    public static IEnumerable<PublicHoliday> In(int year)
    {
        var easter = Easter.Sunday(year);
        yield return new(new(year, 1, 1), HolidayName.NewYear);
        yield return new(easter.AddDays(-2), HolidayName.GoodFriday);
        yield return new(easter.AddDays(1), HolidayName.EasterMonday);
        yield return new(new(year, 5, 1), HolidayName.MayDay);
        yield return new(easter.AddDays(39), HolidayName.Ascension);
        yield return new(easter.AddDays(50), HolidayName.WhitMonday);
        yield return new(new(year, 10, 3), HolidayName.GermanUnity);
        if (year == 2017)
            yield return new(new(year, 10, 31), HolidayName.Reformation);
        yield return new(new(year, 12, 25), HolidayName.Christmas);
        yield return new(new(year, 12, 26), HolidayName.SecondDayOfChristmas);
    }
}
