namespace Nop.Plugin.CustomerCare.Calendars.Holidays;

/// <summary>
/// Bank holidays by the Banking and Financial Dealings Act 1971 and by proclamation, with Good Friday and Christmas by common law. New Year,
/// Christmas and Boxing Day on a weekend bring the next weekday that is free, in that order.
/// </summary>
internal static class England
{
    public const int FirstYear = 1978;
    public const string ReasonForFirstYear = "the early May bank holiday began in 1978";

    public static IEnumerable<PublicHoliday> In(int year)
    {
        var easter = Easter.Sunday(year);
        List<PublicHoliday> holidays =
        [
            new(new(year, 1, 1), HolidayName.NewYear),
            new(easter.AddDays(-2), HolidayName.GoodFriday),
            new(easter.AddDays(1), HolidayName.EasterMonday),
            new(EarlyMay(year), HolidayName.EarlyMayBankHoliday),
            new(Spring(year), HolidayName.SpringBankHoliday),
            new(MonthDays.Last(DayOfWeek.Monday, year, 8), HolidayName.SummerBankHoliday),
            new(new(year, 12, 25), HolidayName.Christmas),
            new(new(year, 12, 26), HolidayName.BoxingDay),
        ];
        holidays.AddRange(Proclaimed().Where(holiday => holiday.Date.Year == year));
        foreach (var holiday in holidays.Where(holiday => MonthDays.IsWeekend(holiday.Date)).ToList())
            holidays.Add(new(NextFree(holiday.Date, holidays), holiday.Name, IsSubstitute: true));
        return holidays;
    }

    /// <summary>Moved to the anniversaries of the end of the war in Europe in 1995 and 2020.</summary>
    private static DateOnly EarlyMay(int year) =>
        year is 1995 or 2020 ? new(year, 5, 8) : MonthDays.Nth(1, DayOfWeek.Monday, year, 5);

    /// <summary>Moved beside the queen's jubilees of 2002, 2012 and 2022.</summary>
    private static DateOnly Spring(int year) => year switch
    {
        2002 or 2012 => new(year, 6, 4),
        2022 => new(year, 6, 2),
        _ => MonthDays.Last(DayOfWeek.Monday, year, 5),
    };

    private static IEnumerable<PublicHoliday> Proclaimed() =>
    [
        new(new(1981, 7, 29), HolidayName.RoyalWedding),
        new(new(1999, 12, 31), HolidayName.MillenniumEve),
        new(new(2002, 6, 3), HolidayName.Jubilee),
        new(new(2011, 4, 29), HolidayName.RoyalWedding),
        new(new(2012, 6, 5), HolidayName.Jubilee),
        new(new(2022, 6, 3), HolidayName.Jubilee),
        new(new(2022, 9, 19), HolidayName.StateFuneral),
        new(new(2023, 5, 8), HolidayName.Coronation),
    ];

    private static DateOnly NextFree(DateOnly date, List<PublicHoliday> taken)
    {
        while (MonthDays.IsWeekend(date) || taken.Exists(holiday => holiday.Date == date))
            date = date.AddDays(1);
        return date;
    }
}
