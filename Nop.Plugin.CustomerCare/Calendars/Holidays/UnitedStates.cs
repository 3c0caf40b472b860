namespace Nop.Plugin.CustomerCare.Calendars.Holidays;

/// <summary>
/// Title 5 of the United States Code, section 6103, without the inauguration days of the capital: Martin Luther King's day since 1986, Juneteenth
/// since 2021. A holiday on a Saturday brings the Friday before, one on a Sunday the Monday after; the Friday before a new year is the old year's.
/// </summary>
internal static class UnitedStates
{
    public const int FirstYear = 1978;
    public const string ReasonForFirstYear = "until 1977 Veterans Day was kept in October";

    public static IEnumerable<PublicHoliday> In(int year)
    {
        var fixedDates = FixedDates(year).ToList();
        var observed = fixedDates.Append(NewYear(year + 1)).Where(holiday => MonthDays.IsWeekend(holiday.Date)).Select(Observed);
        return [.. fixedDates, .. observed.Where(holiday => holiday.Date.Year == year), .. Weekdays(year)];
    }

    private static PublicHoliday NewYear(int year) => new(new(year, 1, 1), HolidayName.NewYear);

    private static IEnumerable<PublicHoliday> FixedDates(int year)
    {
        yield return NewYear(year);
        if (year >= 2021)
            yield return new(new(year, 6, 19), HolidayName.Juneteenth);
        yield return new(new(year, 7, 4), HolidayName.IndependenceDay);
        yield return new(new(year, 11, 11), HolidayName.VeteransDay);
        yield return new(new(year, 12, 25), HolidayName.Christmas);
    }

    private static IEnumerable<PublicHoliday> Weekdays(int year)
    {
        if (year >= 1986)
            yield return new(MonthDays.Nth(3, DayOfWeek.Monday, year, 1), HolidayName.MartinLutherKingDay);
        yield return new(MonthDays.Nth(3, DayOfWeek.Monday, year, 2), HolidayName.WashingtonsBirthday);
        yield return new(MonthDays.Last(DayOfWeek.Monday, year, 5), HolidayName.MemorialDay);
        yield return new(MonthDays.Nth(1, DayOfWeek.Monday, year, 9), HolidayName.LaborDay);
        yield return new(MonthDays.Nth(2, DayOfWeek.Monday, year, 10), HolidayName.ColumbusDay);
        yield return new(MonthDays.Nth(4, DayOfWeek.Thursday, year, 11), HolidayName.Thanksgiving);
    }

    private static PublicHoliday Observed(PublicHoliday holiday) => holiday with
    {
        Date = holiday.Date.AddDays(holiday.Date.DayOfWeek == DayOfWeek.Saturday ? -1 : 1),
        IsSubstitute = true,
    };
}
