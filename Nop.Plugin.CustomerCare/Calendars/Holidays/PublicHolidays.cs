namespace Nop.Plugin.CustomerCare.Calendars.Holidays;

/// <summary>
/// Public holidays computed from the law as it stands: years to come are a forecast, for a parliament or a proclamation can change them.
/// </summary>
public static class PublicHolidays
{
    /// <summary>The last year for which any country is computed.</summary>
    public const int LastYear = 2099;

    /// <summary>
    /// All public holidays whose date lies in that year, in order of date. A holiday on a weekend is listed, and so is its substitute where the law gives
    /// one: a shop that opens on weekends is closed on both, to any other the first makes no difference.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The country isn't declared, or its rules aren't known for that year; the message says why.</exception>
    public static IReadOnlyList<PublicHoliday> In(HolidayCountry country, int year)
    {
        var first = FirstYear(country);
        if (year < first || year > LastYear)
            throw new ArgumentOutOfRangeException(nameof(year), year, $"The public holidays of {country} are known from {first} to {LastYear}: {ReasonForFirstYear(country)}.");

        return [.. Of(country, year).OrderBy(holiday => holiday.Date)];
    }

    /// <summary>The first year for which the country's holidays are computed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The country isn't declared.</exception>
    public static int FirstYear(HolidayCountry country) => country switch
    {
        HolidayCountry.Poland => Poland.FirstYear,
        HolidayCountry.Germany => Germany.FirstYear,
        HolidayCountry.England => England.FirstYear,
        HolidayCountry.UnitedStates => UnitedStates.FirstYear,
        _ => throw Undeclared(country),
    };

    private static string ReasonForFirstYear(HolidayCountry country) => country switch
    {
        HolidayCountry.Poland => Poland.ReasonForFirstYear,
        HolidayCountry.Germany => Germany.ReasonForFirstYear,
        HolidayCountry.England => England.ReasonForFirstYear,
        HolidayCountry.UnitedStates => UnitedStates.ReasonForFirstYear,
        _ => throw Undeclared(country),
    };

    private static IEnumerable<PublicHoliday> Of(HolidayCountry country, int year) => country switch
    {
        HolidayCountry.Poland => Poland.In(year),
        HolidayCountry.Germany => Germany.In(year),
        HolidayCountry.England => England.In(year),
        HolidayCountry.UnitedStates => UnitedStates.In(year),
        _ => throw Undeclared(country),
    };

    private static ArgumentOutOfRangeException Undeclared(HolidayCountry country) =>
        new(nameof(country), country, "Not a declared country.");
}
