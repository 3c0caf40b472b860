namespace Nop.Plugin.CustomerCare.Calendars.Holidays;

/// <summary>
/// Adds a country's holidays to those of a calendar, all as single dates: exactly the years that were asked for, none before a law came into
/// force and none after it may have changed.
/// </summary>
public static class AddPublicHolidays
{
    /// <summary>
    /// The holidays of the years from the first to the last, both included, on dates that aren't holidays yet, once or yearly: in order of date,
    /// each date once. Put <see cref="Holiday.Once"/> of each into the calendar.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The country isn't declared, the last year lies before the first, or the country's rules aren't known for a year.
    /// </exception>
    public static IReadOnlyList<PublicHoliday> To(IEnumerable<Holiday> holidays, HolidayCountry country, int firstYear, int lastYear)
    {
        ArgumentNullException.ThrowIfNull(holidays);
        if (lastYear < firstYear)
            throw new ArgumentOutOfRangeException(nameof(lastYear), lastYear, $"The last year must not lie before the first, {firstYear}.");

        // Both ends first: a range of millions of years must fail at once.
        PublicHolidays.In(country, firstYear);
        PublicHolidays.In(country, lastYear);
        var known = holidays.ToHashSet();
        return
        [
            .. Enumerable.Range(firstYear, lastYear - firstYear + 1)
                .SelectMany(year => PublicHolidays.In(country, year))
                .DistinctBy(holiday => holiday.Date)
                .Where(holiday => !known.Contains(Holiday.Once(holiday.Date)) && !known.Contains(Holiday.Yearly(holiday.Date.Month, holiday.Date.Day))),
        ];
    }
}
